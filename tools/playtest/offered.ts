// The answers that a play offers, with what their author says of them: for players of a program,
// which know more than any way to play lets be seen.

import type { Play } from '../../src/play/play.ts';
import { orderOf } from '../../src/play/view-of.ts';
import type { StoryResponse } from '../../src/story/beat.ts';

/** In the order in which the play shows them. */
export function offeredBy(play: Play): readonly StoryResponse[] {
  const { responses } = play.course().now().beat();
  return orderOf(play.log(), play.course()).flatMap((at) => responses[at] ?? []);
}

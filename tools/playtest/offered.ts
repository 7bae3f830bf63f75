// The answers that a play offers, with what their author says of them: for players of a program,
// which know more than any way to play lets be seen.

import { type CaseRun, nowOf } from '../../src/play/case-run.ts';
import { orderOf } from '../../src/play/shown-order.ts';
import type { StoryResponse } from '../../src/story/beat.ts';

/** In the order in which the play shows them. */
export function offeredBy(run: CaseRun): readonly StoryResponse[] {
  const { responses } = nowOf(run).told.beat;
  return orderOf(run).flatMap((at) => responses[at] ?? []);
}

// What the story is told of a play before it goes on: the variables of stories/contract.ink.

import type { ClientState } from '../model/client-state.ts';
import { points } from '../model/points.ts';
import type { Part } from '../story/part.ts';
import type { Facts } from '../story/runner.ts';
import type { Beginning, Setting } from './part-run.ts';

/** The facts of a part as the client stands, with how the last answer was taken. */
export function factsOf(
  { truth }: Setting,
  part: Part,
  { before, between }: Beginning,
  { band, shown, guard, rupture }: ClientState,
  last: Pick<Facts, 'reaction' | 'silence'>,
): Facts {
  return {
    truth,
    session: part.number,
    before,
    between,
    ...last,
    band,
    alliance: points(shown),
    guard: points(guard),
    rupture,
  };
}

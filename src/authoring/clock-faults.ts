// Where the clock on the wall of a play goes backwards, or past the hour. Pure.

import type { CaseRun } from '../play/case-run.ts';
import { beatsOf, type PartRun } from '../play/part-run.ts';
import { surroundingsOf } from '../play/surroundings.ts';
import type { PlayFault } from './fault.ts';

/** Minutes after the first time said in a session from which nobody is still in it. */
const HOUR = 60;

/**
 * Every line of a play at which the clock says less than it did before it, or, in a session that is
 * not over, more than an hour after its beginning.
 */
export const clockFaultsIn = ({ parts }: CaseRun): readonly PlayFault[] =>
  parts.flatMap((told) => faultsIn(told));

function faultsIn(told: PartRun): readonly PlayFault[] {
  const { part, turns } = told;
  const found: PlayFault[] = [];
  let first: number | null = null;
  let before = 0;
  for (const [index, { lines, ending }] of beatsOf(told).entries()) {
    const earlier = turns.slice(0, index).map(({ beat }) => beat);
    for (const [at, { cues, places }] of lines.entries()) {
      const blame = (message: string): void =>
        void found.push({
          part,
          place: places[0] ?? '',
          message,
          path: turns
            .slice(0, index)
            .map(({ beat, entry }) => beat.responses[entry.choice]?.text ?? ''),
        });
      const { clock } = surroundingsOf({ part, earlier, lines }, at + 1);
      if (cues.clock !== undefined) {
        if (first !== null && clock < before)
          blame(`The clock says ${timeOf(clock)} here, and has shown ${timeOf(before)} already.`);
        first ??= clock;
        if (part.kind === 'session' && ending === null && clock > first + HOUR)
          blame(`The clock says ${timeOf(clock)} here, more than an hour after ${timeOf(first)}.`);
      }
      before = clock;
    }
  }
  return found;
}

const timeOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

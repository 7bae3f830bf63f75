// A play cut back to a moment, so that the moment can be tried again: the same client, the same
// luck, another answer.

import type { Log } from './log.ts';

/**
 * `log` as it stood before answer number `answer` (from 1) of `part`; what came after is left out.
 * Notes what was answered the first time, that it did `change` to the meter, and that this play is
 * kept as `from`. @throws RangeError where there is no such answer
 */
export function beforeAnswer(
  log: Log,
  part: string,
  answer: number,
  { change, from }: { readonly change: number; readonly from: string },
): Log {
  const at = log.parts.findIndex((one) => one.part === part);
  const told = log.parts[at];
  const entry = told?.entries[answer - 1];
  if (!told || !entry) throw new RangeError(`There is no answer ${answer} in “${part}”.`);
  const { story, entries } = told;
  return {
    ...log,
    again: { part, answer, first: { choice: entry.choice, change }, from },
    parts: [
      ...log.parts.slice(0, at),
      { part, story, entries: entries.slice(0, answer - 1), after: {} },
    ],
  };
}

// An entry cut to what can be kept, so that no play is ever refused by its own log.

import { LONGEST_SILENCE } from '../model/silence.ts';
import { LATEST_ANSWER, LONGEST_LINE, MOST_LINES, MOST_SKIPPED } from './bounds.ts';
import type { Entry } from './act.ts';

/**
 * An entry as it can be kept: anything beyond its bounds is at them, and what is no number is 0.
 */
export function withinBounds(entry: Entry): Entry {
  const {
    at,
    held,
    skipped,
    shown: { lines, response },
  } = entry;
  return {
    ...entry,
    at: upTo(at, LATEST_ANSWER),
    held: held === null ? null : upTo(held, LONGEST_SILENCE),
    skipped: upTo(skipped, MOST_SKIPPED),
    shown: {
      lines: lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE)),
      response: response.slice(0, LONGEST_LINE),
    },
  };
}

/** `value` from 0 up to `bound`; what is no number is 0. */
export const upTo = (value: number, bound: number): number =>
  Math.min(bound, Math.max(0, value || 0));

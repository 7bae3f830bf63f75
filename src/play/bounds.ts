// How large anything in a log can be. What is recorded is kept within these, so that no play is
// ever refused by its own log.

import { LONGEST_SILENCE } from '../model/silence.ts';
import type { Entry } from './log.ts';

/** Answers in one part; sessions of ours end after 15 at most. */
export const MOST_ENTRIES = 100;
/**
 * Client lines before one answer, of which ours have 6 at most; and lines in all of a log, of which
 * a case of ours has some 200.
 */
export const MOST_LINES = 40;
export const MOST_LINES_IN_ALL = 5000;
/** Letters of a line or a response as it was shown; the longest of ours has 200. */
export const LONGEST_LINE = 2000;
/** Letters of a text that the trainee writes. */
export const LONGEST_TEXT = 20_000;
/** Milliseconds from the beginning of a play to an answer: twenty years. */
export const LATEST_ANSWER = 20 * 366 * 86_400_000;
/** Lines called up before one answer. */
export const MOST_SKIPPED = 50;

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
  const most = (value: number, bound: number): number => Math.min(bound, Math.max(0, value || 0));
  return {
    ...entry,
    at: most(at, LATEST_ANSWER),
    held: held === null ? null : most(held, LONGEST_SILENCE),
    skipped: most(skipped, MOST_SKIPPED),
    shown: {
      lines: lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE)),
      response: response.slice(0, LONGEST_LINE),
    },
  };
}

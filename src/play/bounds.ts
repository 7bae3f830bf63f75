// How large anything in a log can be. What is recorded is kept within these, so that no play is
// ever refused by its own log.

/** Acts in one log; a case of ours, played once, has some 90. */
export const MOST_ACTS = 2000;
/**
 * Client lines before one answer, of which ours have 6 at most; and lines in all of a log, which is
 * as many for every act.
 */
export const MOST_LINES = 40;
export const MOST_LINES_IN_ALL = 6 * MOST_ACTS;
/** Letters of a line or a response as it was shown; the longest of ours has 200. */
export const LONGEST_LINE = 2000;
/** Letters of a text that the trainee writes. */
export const LONGEST_TEXT = 20_000;
/** Milliseconds from the beginning of a play to an answer: twenty years. */
export const LATEST_ANSWER = 20 * 366 * 86_400_000;
/** Lines called up before one answer. */
export const MOST_SKIPPED = 50;

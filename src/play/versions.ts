// The versions that a kept play is held against before it is told again.

/**
 * The version of the log's shape; a change of shape gets a new number and a way to read the old
 * one.
 */
export const LOG_FORMAT = 2;
/**
 * The version of the rules that turn a log into a play. A play told under other rules opens for
 * reading only.
 */
export const RULES = 5;

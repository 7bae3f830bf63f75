// How much a case can have, so that everything chosen in a play of it fits the play's log.

/** Letters of an id. */
export const LONGEST_ID = 60;
/** Hypotheses of a case; ours have 3. */
export const MOST_HYPOTHESES = 12;
/** Pieces of evidence of a case; ours have 119 at most. */
export const MOST_EVIDENCE = 400;

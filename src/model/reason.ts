// Why a response did what it did, as data; the words for it are the debrief's.

export type ReasonKind =
  | 'fitting-joining'
  | 'fitting-question'
  | 'half-met'
  | 'missed-joining'
  | 'missed-question'
  | 'earned-press'
  | 'cold-press'
  | 'repeated-move'
  | 'stacked-questions'
  | 'silence-short'
  | 'silence-enough'
  | 'silence-long'
  | 'joined-in-disagreement'
  | 'mending'
  | 'repair'
  | 'rupture-withdrawal'
  | 'rupture-confrontation'
  | 'safety-asked'
  | 'safety-unasked'
  | 'strained'
  | 'hidden'
  | 'took-it-in'
  | 'took-it-hard';

/** One reason for what a response did. */
export type Reason = {
  readonly kind: ReasonKind;
  /**
   * Its share of the change in felt alliance, in points (negative = cost; 0 = says what happened
   * without a share of its own).
   */
  readonly weight: number;
  /**
   * How many: questions in a row, times this kind of answer was given, fitting answers behind a
   * press.
   */
  readonly count?: number;
  /** The bond the answer stood on, 0-1. */
  readonly bond?: number;
};

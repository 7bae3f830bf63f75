// Whether an answer met the moment, in words; of a silence, whether it did at the length it was
// held.

import * as say from '../messages/compiled/what-answers-did.ts';
import type { Fit } from '../model/moves.ts';
import type { Reason } from '../model/reason.ts';

const DID: Readonly<Record<Fit, string>> = {
  attuned: say.metTheMoment,
  partial: say.halfMetIt,
  missed: say.passedItBy,
};
const COULD: Readonly<Record<Exclude<Fit, 'missed'>, (d: { held: 'short' | 'other' }) => string>> =
  {
    attuned: say.couldHaveMet,
    partial: say.couldHaveHalfMet,
  };
const WOULD: Readonly<Record<Fit, string>> = {
  attuned: say.wouldHaveMet,
  partial: say.wouldHaveHalfMet,
  missed: say.wouldHavePassed,
};

/**
 * “met the moment”; of a silence that fitted but was cut or left, “could have met the moment, held
 * longer”.
 */
export function fitInWords(fit: Fit, reasons: readonly Pick<Reason, 'kind'>[]): string {
  const was = (kind: Reason['kind']): boolean => reasons.some((one) => one.kind === kind);
  if (fit === 'attuned' && was('cold-press')) return say.rightButTooSoon;
  if (fit === 'missed' || !(was('silence-short') || was('silence-long'))) return DID[fit];
  return COULD[fit]({ held: was('silence-short') ? 'short' : 'other' });
}

/** The same of an answer that was not given: “would have met the moment”. */
export function fitNotGiven(fit: Fit): string {
  return WOULD[fit];
}

// Whether an answer met the moment, in words; of a silence, whether it did at the length it was
// held.

import type { Fit } from '../model/moves.ts';
import type { Reason } from '../model/reason.ts';

const DID: Readonly<Record<Fit, string>> = {
  attuned: 'met the moment',
  partial: 'half met it',
  missed: 'passed it by',
};
const COULD: Readonly<Record<Exclude<Fit, 'missed'>, string>> = {
  attuned: 'could have met the moment',
  partial: 'could have half met it',
};

/**
 * “met the moment”; of a silence that fitted but was cut or left, “could have met the moment, held
 * longer”.
 */
export function fitInWords(fit: Fit, reasons: readonly Pick<Reason, 'kind'>[]): string {
  const was = (kind: Reason['kind']): boolean => reasons.some((one) => one.kind === kind);
  if (fit === 'attuned' && was('cold-press')) return 'right for the moment, and a little too soon';
  if (fit === 'missed' || !(was('silence-short') || was('silence-long'))) return DID[fit];
  return `${COULD[fit]}, held ${was('silence-short') ? 'longer' : 'less long'}`;
}

/** The same of an answer that was not given: “would have met the moment”. */
export function fitNotGiven(fit: Fit): string {
  return `would have ${DID[fit]}`;
}

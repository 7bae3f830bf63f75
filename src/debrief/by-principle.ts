// A session gathered by the principles that decided its answers: where each was met, half met and
// missed. Pure.

import type { Fit } from '../model/moves.ts';
import type { Principle } from '../model/principles.ts';

/** An answer as far as it counts here; `number` is its place in the session, from 1. */
export type Decided = {
  readonly number: number;
  readonly fit: Fit;
  readonly principle: Principle | null;
};
/** The answers that a principle decided, by their numbers. */
export type ByPrinciple = {
  readonly principle: Principle;
  readonly met: readonly number[];
  readonly half: readonly number[];
  readonly missed: readonly number[];
};

/** Each principle that decided an answer, the one missed most often first; of equals, the earlier. */
export function byPrinciple(answers: readonly Decided[]): readonly ByPrinciple[] {
  const principles = [...new Set(answers.flatMap(({ principle }) => principle ?? []))];
  return principles
    .map((principle): ByPrinciple => {
      const own = answers.filter((one) => one.principle === principle);
      const numbers = (fit: Fit): readonly number[] =>
        own.filter((one) => one.fit === fit).map(({ number }) => number);
      return {
        principle,
        met: numbers('attuned'),
        half: numbers('partial'),
        missed: numbers('missed'),
      };
    })
    .sort((a, b) => b.missed.length - a.missed.length);
}

/**
 * The principle to try next: the one missed most often, and more often than it was met; null where
 * there is none, or none was missed twice.
 */
export function toPractise(gathered: readonly ByPrinciple[]): ByPrinciple | null {
  const [first] = gathered.filter(
    ({ met, missed }) => missed.length >= 2 && missed.length > met.length,
  );
  return first ?? null;
}

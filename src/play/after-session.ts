// What a trainee does between the end of a session and the next: guess the rating, write the note
// or put it off, look at their own side (a note put off is part of it), move the hypotheses, decide
// on supervision. In this order, each of them once.

import type { InferOutput } from 'valibot';
import type { AfterSchema, DraftSchema } from './after-schema.ts';

export type After = InferOutput<typeof AfterSchema>;
/** One step done, with what was given. */
export type AfterStep = {
  [K in keyof Required<After>]: { readonly kind: K; readonly value: Required<After>[K] };
}[keyof After];

/**
 * What stands at the open step before it is done: it outlives a closed tab, and what has been
 * `seen` cannot be guessed again.
 */
export type Draft = InferOutput<typeof DraftSchema>;
export type DraftOf<K extends keyof After> = Extract<Draft, { kind: K }>;

const ORDER = [
  'rating',
  'note',
  'review',
  'board',
  'supervision',
] as const satisfies readonly (keyof After)[];

/** The next step that is not done yet, or null when all are. */
export function nextStep(after: After): keyof After | null {
  return ORDER.find((step) => after[step] === undefined) ?? null;
}

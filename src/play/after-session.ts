// What a trainee does between the end of a session and the next: guess the rating, write the note
// or put it off, look at their own side (a note put off is part of it), move the hypotheses, decide
// on supervision. In this order, each of them once.

import type { InferOutput } from 'valibot';
import type { AfterStepSchema, DraftSchema } from './after-schema.ts';

/** One step done, with what was given. */
export type AfterStep = InferOutput<typeof AfterStepSchema>;
/** What each step that was done after a session gave, by the step's name. */
export type After = {
  readonly [K in AfterStep['kind']]?: Extract<AfterStep, { kind: K }>['value'];
};

/**
 * What stands at the open step before it is done: it outlives a closed tab, and what has been
 * `seen` cannot be guessed again.
 */
export type Draft = InferOutput<typeof DraftSchema>;
export type DraftOf<K extends AfterStep['kind']> = Extract<Draft, { kind: K }>;

/** The steps in the order in which they are done. */
export const STEPS = [
  'rating',
  'note',
  'review',
  'board',
  'supervision',
] as const satisfies readonly AfterStep['kind'][];

/** The next step that is not done yet, or null when all are. */
export function nextStep(after: After): AfterStep['kind'] | null {
  return STEPS.find((step) => after[step] === undefined) ?? null;
}

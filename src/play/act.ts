// What is recorded of one thing that was done in a play: a part begun, an answer given, last words
// left, a step after a session done. The acts of a play make up its log.

import * as v from 'valibot';
import { REACTIONS } from '../model/client-state.ts';
import { LONGEST_SILENCE } from '../model/silence.ts';
import * as say from '../messages/compiled/kept-log.ts';
import { AfterStepSchema, DraftSchema } from './after-schema.ts';
import { list, number, object, oneOf, text, whole, yesOrNo } from './bounded.ts';
import { LATEST_ANSWER, LONGEST_LINE, MOST_ACTS, MOST_LINES, MOST_SKIPPED } from './bounds.ts';

/** A part's name: session-1, supervision-1, between-1 … */
export const partNameSchema = v.pipe(
  v.string(say.aPartsName),
  v.regex(/^(session|supervision|between)-[1-9]$/, say.aPartsName),
);

/** What is recorded of an answer, beside when it was given. */
export const answerFields = {
  /** The response chosen, by its place in the story's order, from 0. */
  choice: whole(0, 20),
  /** How long a silence was held, in seconds; null for any other response. */
  held: v.nullable(number(0, LONGEST_SILENCE)),
  /** How the trainee thought it would be taken, at a decision where that was asked. */
  guess: v.nullable(oneOf(REACTIONS)),
  /** Client lines that the trainee called up before their quiet was over. */
  skipped: whole(0, MOST_SKIPPED),
  /**
   * Whether the answer came sooner than its lines can be read. Never true where the pace is not the
   * trainee's own.
   */
  quick: yesOrNo(),
  /** The words as they were shown, so that the play can be read after the story has changed. */
  shown: object({ lines: list(text(LONGEST_LINE), MOST_LINES), response: text(LONGEST_LINE) }),
} as const;

const everyAct = {
  /** The act that this one follows on, by its place among the acts, from 0; null for the first. */
  after: v.nullable(whole(0, MOST_ACTS - 1)),
  /** When, in milliseconds since the play began. */
  at: number(0, LATEST_ANSWER),
  /** What stands at the step that is open once this is done; absent when nothing was entered. */
  draft: v.optional(DraftSchema),
} as const;

export const ActSchema = v.variant(
  'kind',
  [
    object({
      kind: v.literal('begin'),
      ...everyAct,
      part: partNameSchema,
      /**
       * The fingerprint of the structure of the part's story when it was begun; in plays from
       * before structures were kept, that of its text.
       */
      story: text(64),
    }),
    object({ kind: v.literal('answer'), ...everyAct, ...answerFields }),
    /** The part's last words were left; until then one comes back to them. */
    object({ kind: v.literal('leave'), ...everyAct }),
    object({ kind: v.literal('complete'), ...everyAct, step: AfterStepSchema }),
  ],
  say.oneOf({ words: 'begin, answer, leave, complete' }),
);
export type Act = v.InferOutput<typeof ActSchema>;
export type ActOf<K extends Act['kind']> = Extract<Act, { kind: K }>;
/** An answer by itself, wherever it stands. */
export type Entry = Omit<ActOf<'answer'>, 'kind' | 'after' | 'draft'>;

// The shape of what is kept of the steps after a session: one that was done, and what stands at the
// one that is open.

import * as v from 'valibot';
import { SIGNS } from '../model/own-side.ts';
import { MOST_EVIDENCE, MOST_HYPOTHESES } from '../story/case-bounds.ts';
import * as say from '../messages/compiled/kept-log.ts';
import { list, name, number, object, oneOf, table, text, yesOrNo } from './bounded.ts';
import { LONGEST_TEXT } from './bounds.ts';

const free = text(LONGEST_TEXT);
const line = number(0, 10);
const marks = v.tuple([line, line, line, line], say.fourNumbers);
const signs = v.pipe(
  list(oneOf(SIGNS), SIGNS.length),
  v.check((marked) => new Set(marked).size === marked.length, say.noSignTwice),
);
const looked = { signs, note: free };

/**
 * How the client is thought to rate the session: relationship, goals and topics, way of working,
 * the hour as a whole; 0-10 each; null when it was seen and not guessed.
 */
export const rating = v.nullable(marks);
/** The trainee's look at their own side; `skipped` when it was not taken. */
export const review = v.variant(
  'kind',
  [object({ kind: v.literal('looked'), ...looked }), object({ kind: v.literal('skipped') })],
  say.oneOf({ words: 'looked, skipped' }),
);
/** The progress note; null when it was put off. */
export const note = v.nullable(free);
/**
 * How likely each hypothesis is held to be, by id, adding up to 1; and which evidence was laid for
 * which.
 */
export const board = object({
  shares: table(number(0, 1), MOST_HYPOTHESES),
  laid: table(object({ hypothesis: name(), speaks: oneOf(['for', 'against']) }), MOST_EVIDENCE),
});
/** Whether supervision was taken, and the trainee's reason. */
export const supervision = object({ taken: yesOrNo(), why: free });

/** A step that was done, with what was given. */
export const AfterStepSchema = v.variant(
  'kind',
  [
    object({ kind: v.literal('rating'), value: rating }),
    object({ kind: v.literal('review'), value: review }),
    object({ kind: v.literal('note'), value: note }),
    object({ kind: v.literal('board'), value: board }),
    object({ kind: v.literal('supervision'), value: supervision }),
  ],
  say.aStepAfter,
);

/**
 * Whether what the step is held against has been shown. From then on the step's value stays as it
 * is.
 */
const seen = yesOrNo();
/** What stands at a step that is open and not done yet. */
export const DraftSchema = v.variant(
  'kind',
  [
    object({ kind: v.literal('rating'), value: marks, seen }),
    object({ kind: v.literal('review'), value: object(looked), seen }),
    object({ kind: v.literal('note'), value: free, seen }),
    object({ kind: v.literal('board'), value: board, seen }),
    object({
      kind: v.literal('supervision'),
      value: object({ taken: v.nullable(yesOrNo()), why: free }),
      seen,
    }),
  ],
  say.aStepAfter,
);

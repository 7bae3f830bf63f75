// The shape of what is kept of the steps after a session: those done, and what stands at the one that is open.

import * as v from 'valibot';
import { SIGNS } from '../model/own-side.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const free = v.pipe(v.string(), v.maxLength(20_000));
const line = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const rating = v.tuple([line, line, line, line]);
const looked = { signs: v.array(v.picklist(SIGNS)), note: free };
const board = v.object({ shares: v.record(v.string(), share), laid: v.record(v.string(), v.object({ hypothesis: v.string(), speaks: v.picklist(['for', 'against']) })) });

/** Every step that can be done after a session; absent until it is. */
export const AfterSchema = v.object({
  /** How the client is thought to rate the session: relationship, goals and topics, way of working, the hour as a whole; 0-10 each; null when it was seen and not guessed. */
  rating: v.optional(v.nullable(rating)),
  /** The trainee's look at their own side; `skipped` when it was not taken. */
  review: v.optional(v.variant('kind', [
    v.object({ kind: v.literal('looked'), ...looked }),
    v.object({ kind: v.literal('skipped') }),
  ])),
  /** The progress note; null when it was put off. */
  note: v.optional(v.nullable(free)),
  /** How likely each hypothesis is held to be, by id, adding up to 1; and which evidence was laid for which. */
  board: v.optional(board),
  /** Whether supervision was taken, and the trainee's reason. */
  supervision: v.optional(v.object({ taken: v.boolean(), why: free })),
});

/** Whether what the step is held against has been shown. From then on the step's value stays as it is. */
const seen = v.boolean();
/** What stands at a step that is open and not done yet. */
export const DraftSchema = v.variant('kind', [
  v.object({ kind: v.literal('rating'), value: rating, seen }),
  v.object({ kind: v.literal('review'), value: v.object(looked), seen }),
  v.object({ kind: v.literal('note'), value: free, seen }),
  v.object({ kind: v.literal('board'), value: board, seen }),
  v.object({ kind: v.literal('supervision'), value: v.object({ taken: v.nullable(v.boolean()), why: free }), seen }),
]);

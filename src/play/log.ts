// The log: the single truth of a play. Everything else is told again from it.

import * as v from 'valibot';
import { REACTIONS } from '../model/client-state.ts';
import { AfterSchema, DraftSchema } from './after-schema.ts';
import { MODES } from './play-view.ts';
import { LOG_FORMAT } from './versions.ts';

const words = v.array(v.string());
const partName = v.pipe(v.string(), v.regex(/^(session|supervision|between)-[1-9]$/));
export const EntrySchema = v.object({
  /** The response chosen, by its place in the story's order, from 0. */
  choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  /** When, in milliseconds since the play began. */
  at: v.pipe(v.number(), v.minValue(0)),
  /** How long a silence was held, in seconds; null for any other response. */
  held: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  /** How the trainee thought it would be taken, at a decision where that was asked. */
  guess: v.nullable(v.picklist(REACTIONS)),
  /** What the trainee did with the client's lines before answering: lines called up before their quiet was over. */
  skipped: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  /** Whether the answer came sooner than its lines can be read. Never true where the pace is not the trainee's own. */
  quick: v.boolean(),
  /** The words as they were shown, so that the play can be read after the story has changed. */
  shown: v.object({ lines: words, response: v.string() }),
});
/** What was done in one part of the case, in the order of the parts. */
export const PartLogSchema = v.object({
  /** The part's name: session-1, supervision-1, between-1 … */
  part: partName,
  /** The story's content hash when the part began. */
  story: v.string(),
  entries: v.pipe(v.array(EntrySchema), v.maxLength(500)),
  /** What the trainee did after a session; empty for other parts. */
  after: AfterSchema,
  /** What stands at the step that is open; absent when nothing was entered there. */
  draft: v.optional(DraftSchema),
});
export const LogSchema = v.object({
  format: v.literal(LOG_FORMAT),
  rules: v.number(),
  caseId: v.string(),
  /** Decides the truth, the order of responses and every draw. Whole, 0 to 2^31 - 1. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2147483647)),
  mode: v.picklist(MODES),
  /**
   * The answer (from 1) that an earlier play was cut back to, to be tried again; which response was chosen there, by its place in the
   * story, and what it did to the meter, in points; and under which id that play is kept on the device that it was played on.
   */
  again: v.optional(v.object({
    part: partName, answer: v.pipe(v.number(), v.integer(), v.minValue(1)),
    first: v.object({ choice: v.pipe(v.number(), v.integer(), v.minValue(0)), change: v.pipe(v.number(), v.integer()) }), from: v.string(),
  })),
  parts: v.pipe(v.array(PartLogSchema), v.minLength(1), v.maxLength(30)),
});
export type Entry = v.InferOutput<typeof EntrySchema>;
export type PartLog = v.InferOutput<typeof PartLogSchema>;
export type Log = v.InferOutput<typeof LogSchema>;

/** A log from a parsed JSON value. @throws Error naming what is wrong and where */
export function parseLog(value: unknown): Log {
  const parsed = v.safeParse(LogSchema, value);
  if (parsed.success) return parsed.output;
  throw new Error(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? '(whole log)'}: ${issue.message}`).join('\n'));
}

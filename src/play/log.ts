// The log: the single truth of a play. Everything else is told again from it.

import * as v from 'valibot';
import { MODES } from './play-view.ts';

/** The version of the log's shape; a change of shape gets a new number and a way to read the old one. */
export const LOG_FORMAT = 1;
/** The version of the rules that turn a log into a play. A play told under other rules opens for reading only. */
export const RULES = 2;

const words = v.array(v.string());
export const EntrySchema = v.object({
  /** The response chosen, by its place in the story's order, from 0. */
  choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
  /** When, in milliseconds since the play began. */
  at: v.pipe(v.number(), v.minValue(0)),
  /** How long a silence was held, in seconds; null for any other response. */
  held: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  /** The words as they were shown, so that the play can be read after the story has changed. */
  shown: v.object({ lines: words, response: v.string() }),
});
export const LogSchema = v.object({
  format: v.literal(LOG_FORMAT),
  rules: v.number(),
  caseId: v.string(),
  session: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Decides the truth, the order of responses and every draw. Whole, 0 to 2^31 - 1. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2147483647)),
  mode: v.picklist(MODES),
  /** The story's content hash when the play began. */
  story: v.string(),
  entries: v.pipe(v.array(EntrySchema), v.maxLength(500)),
});
export type Entry = v.InferOutput<typeof EntrySchema>;
export type Log = v.InferOutput<typeof LogSchema>;

/** A log from a parsed JSON value. @throws Error naming what is wrong and where */
export function parseLog(value: unknown): Log {
  const parsed = v.safeParse(LogSchema, value);
  if (parsed.success) return parsed.output;
  throw new Error(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? '(whole log)'}: ${issue.message}`).join('\n'));
}

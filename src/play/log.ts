// The log: the single truth of a play. Everything else is told again from it.

import * as v from 'valibot';
import { REACTIONS } from '../model/client-state.ts';
import { LONGEST_SILENCE } from '../model/silence.ts';
import { AfterSchema, DraftSchema } from './after-schema.ts';
import { list, name, number, object, oneOf, text, whole, yesOrNo } from './bounded.ts';
import {
  LATEST_ANSWER,
  LONGEST_LINE,
  MOST_ENTRIES,
  MOST_LINES,
  MOST_LINES_IN_ALL,
  MOST_SKIPPED,
} from './bounds.ts';
import { couldBeLived } from './part-order.ts';
import { MODES } from './modes.ts';
import { LOG_FORMAT } from './versions.ts';

/** Three kinds of parts to each of nine sessions. */
const MOST_PARTS = 27;
const partName = v.pipe(
  v.string('a part’s name'),
  v.regex(/^(session|supervision|between)-[1-9]$/, 'a part’s name'),
);
/** A response's place in the story's order, from 0. */
const choice = whole(0, 20);
export const EntrySchema = object({
  /** The response chosen, by its place in the story's order, from 0. */
  choice,
  /** When, in milliseconds since the play began. */
  at: number(0, LATEST_ANSWER),
  /** How long a silence was held, in seconds; null for any other response. */
  held: v.nullable(number(0, LONGEST_SILENCE)),
  /** How the trainee thought it would be taken, at a decision where that was asked. */
  guess: v.nullable(oneOf(REACTIONS)),
  /**
   * What the trainee did with the client's lines before answering: lines called up before their
   * quiet was over.
   */
  skipped: whole(0, MOST_SKIPPED),
  /**
   * Whether the answer came sooner than its lines can be read. Never true where the pace is not the
   * trainee's own.
   */
  quick: yesOrNo(),
  /** The words as they were shown, so that the play can be read after the story has changed. */
  shown: object({ lines: list(text(LONGEST_LINE), MOST_LINES), response: text(LONGEST_LINE) }),
});
/** What was done in one part of the case, in the order of the parts. */
export const PartLogSchema = object({
  /** The part's name: session-1, supervision-1, between-1 … */
  part: partName,
  /** The story's content hash when the part began. */
  story: text(64),
  entries: list(EntrySchema, MOST_ENTRIES),
  /**
   * Set once the part's last words have been left; until then one comes back to them. Plays from
   * before it was kept do not have it.
   */
  left: v.optional(v.literal(true, 'true')),
  /** What the trainee did after a session; empty for other parts. */
  after: AfterSchema,
  /** What stands at the step that is open; absent when nothing was entered there. */
  draft: v.optional(DraftSchema),
});
const parts = v.pipe(
  list(PartLogSchema, MOST_PARTS, 1),
  v.check(
    (told) => couldBeLived(told.map(({ part }) => part)),
    'session-1 and what can follow it, each part once and in its turn',
  ),
  v.check(
    (told) =>
      told
        .flatMap(({ entries }) => entries)
        .reduce((sum, { shown }) => sum + shown.lines.length, 0) <= MOST_LINES_IN_ALL,
    `parts with at most ${MOST_LINES_IN_ALL} lines together`,
  ),
);
const again = object({
  part: partName,
  answer: whole(1, MOST_ENTRIES),
  first: object({ choice, change: whole(-100, 100) }),
  from: text(64),
});

export const LogSchema = v.pipe(
  object({
    format: v.literal(LOG_FORMAT, `${LOG_FORMAT}; another version of the game may have kept this`),
    rules: whole(1, 1_000_000),
    caseId: name(),
    /** Decides the truth, the order of responses and every draw. Whole, 0 to 2^31 - 1. */
    seed: whole(0, 2147483647),
    mode: oneOf(MODES),
    /**
     * The answer (from 1) that an earlier play was cut back to, to be tried again; which response
     * was chosen there, by its place in the story, and what it did to the meter, in points; and
     * under which id that play is kept on the device that it was played on.
     */
    again: v.optional(again),
    parts,
  }),
  v.forward(
    v.check(
      (log) => !log.again || log.again.answer <= answersIn(log, log.again.part) + 1,
      'one of the part’s answers, or its next',
    ),
    ['again', 'answer'],
  ),
);
export type Entry = v.InferOutput<typeof EntrySchema>;
export type PartLog = v.InferOutput<typeof PartLogSchema>;
export type Log = v.InferOutput<typeof LogSchema>;

/**
 * How many answers a part of a log has; none, and no next one either, where the part is not there.
 */
const answersIn = ({ parts: told }: { readonly parts: readonly PartLog[] }, part: string): number =>
  told.find((one) => one.part === part)?.entries.length ?? -1;

/**
 * A log from a parsed JSON value.
 * @throws Error naming its first fault and where it is, in one sentence
 */
export function parseLog(value: unknown): Log {
  const parsed = v.safeParse(LogSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw new Error(faultOf(parsed.issues));
}

/** The first fault in one sentence. Names in it are cut: they can be as long as a file. */
function faultOf([{ path, message }]: readonly [
  v.BaseIssue<unknown>,
  ...v.BaseIssue<unknown>[],
]): string {
  if (!path) return 'it holds no play.';
  return `“${path.map(({ key }) => String(key).slice(0, 30)).join('.')}” should be ${message}.`;
}

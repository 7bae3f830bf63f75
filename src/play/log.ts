// The log: the single truth of a play. It is a tree of acts, each of which says what it follows on;
// the path to the act at which the play stands is what is being played, and everything shown is
// told again from it.

import * as v from 'valibot';
import * as say from '../messages/compiled/kept-log.ts';
import { type Act, ActSchema } from './act.ts';
import { list, name, object, oneOf, whole } from './bounded.ts';
import { MOST_ACTS, MOST_LINES_IN_ALL } from './bounds.ts';
import { carriedOver } from './migrations.ts';
import { MODES } from './modes.ts';
import { couldBeLived } from './part-order.ts';
import { LOG_FORMAT } from './versions.ts';

const acts = v.pipe(
  list(ActSchema, MOST_ACTS, 1),
  v.check((all) => isTree(all), say.aTree),
  v.check((all) => isLived(all), say.partsInTurn),
  v.check((all) => linesIn(all) <= MOST_LINES_IN_ALL, say.actsOfLines({ most: MOST_LINES_IN_ALL })),
);

/** A log in the format of today. */
export const LogSchema = v.pipe(
  object({
    format: v.literal(LOG_FORMAT, say.thisFormat({ format: LOG_FORMAT })),
    rules: whole(1, 1_000_000),
    caseId: name(),
    /** Decides the truth, the order of responses and every draw. Whole, 0 to 2^31 - 1. */
    seed: whole(0, 2147483647),
    mode: oneOf(MODES),
    acts,
    /** Where the play stands: the last act of the path that is being played. */
    here: whole(0, MOST_ACTS - 1),
  }),
  v.forward(
    v.check(({ acts: all, here }) => here < all.length, say.placeOfAnAct),
    ['here'],
  ),
);
export type Log = v.InferOutput<typeof LogSchema>;

/** A log of any format that was ever kept, as it would be kept today. */
export const KeptLogSchema = v.pipe(v.unknown(), carriedOver, LogSchema);

/**
 * A log from a parsed JSON value, whatever format it was kept in.
 * @throws Error naming its first fault and where it is, in one sentence
 */
export function parseLog(value: unknown): Log {
  const parsed = v.safeParse(KeptLogSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw new Error(faultOf(parsed.issues));
}

function isTree(all: readonly Act[]): boolean {
  return all.every(({ after, kind }, index) =>
    index === 0 ? after === null && kind === 'begin' : after !== null && after < index,
  );
}

/** Whether the parts on the way to each act can have been lived in their order. */
function isLived(all: readonly Act[]): boolean {
  const parts: (readonly string[])[] = [];
  return all.every((act) => {
    const before = act.after === null ? [] : (parts[act.after] ?? []);
    const now = act.kind === 'begin' ? [...before, act.part] : before;
    parts.push(now);
    return now === before || couldBeLived(now);
  });
}

/** The first fault in one sentence. Names in it are cut: they can be as long as a file. */
function faultOf([{ path, message }]: readonly [
  v.BaseIssue<unknown>,
  ...v.BaseIssue<unknown>[],
]): string {
  if (!path) return say.holdsNoPlay;
  const place = path.map(({ key }) => String(key).slice(0, 30)).join('.');
  return say.shouldBe({ place, what: message });
}

/** How many client lines the acts keep. */
function linesIn(all: readonly Act[]): number {
  return all.reduce((sum, act) => sum + (act.kind === 'answer' ? act.shown.lines.length : 0), 0);
}

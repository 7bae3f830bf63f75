// case.json: who a client is, what may be being protected, and what there is to notice. Parsed
// once, trusted after.

import * as v from 'valibot';
import { GUARDS } from '../cast/sitters.ts';
import { WITHDRAWALS } from '../model/profile.ts';
import { LONGEST_ID, MOST_EVIDENCE, MOST_HYPOTHESES } from './case-bounds.ts';
import { typeset } from './typeset.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.transform(typeset));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens'),
  v.maxLength(LONGEST_ID, `must have at most ${LONGEST_ID} letters`),
);

const partName = v.pipe(
  v.string(),
  v.regex(/^(session|supervision|between)-[1-9]$/, 'must be session-1, supervision-1, between-1 …'),
);
const later = v.array(
  v.object({ after: v.pipe(v.number(), v.integer(), v.minValue(1)), title: text }),
);

export const CaseSchema = v.object({
  id,
  name: text,
  fullName: text,
  /** Years. */
  age: v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(110)),
  summary: text,
  /** The form the client's guarding takes, in plain words. */
  form: text,
  chart: v.object({ referral: text, whatWeKnow: v.array(text), beforeYouBegin: text }),
  warnings: v.array(text),
  /**
   * The case's own Ink variables (true or false) that a later part begins with as the earlier one
   * left them.
   */
  remembers: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/))), []),
  /** Sessions that lie before the first one played; the chart tells of them. */
  sessionsBefore: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /**
   * What can be said or come to be known in the case, each in a sentence: what `#tells` and
   * `#needs` in its stories speak of.
   */
  commonGround: v.optional(v.record(id, text), {}),
  sessions: v.pipe(
    v.array(v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), title: text })),
    v.minLength(1),
  ),
  /**
   * What happens between two sessions, if anything can be played there; `after` is the session
   * before it.
   */
  between: v.optional(later, []),
  /** After which sessions a conversation with the supervisor can be played. */
  supervision: v.optional(later, []),
  /** How the client is drawn. */
  cast: v.optional(
    v.object({
      guard: v.optional(v.picklist(GUARDS), 'none'),
      holds: v.optional(v.boolean(), false),
    }),
    {},
  ),
  profile: v.object({
    /** Trait reactance, 0-1. */
    reactance: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** Seconds: when a silence can be used, and when it has gone on too long. */
    silence: v.object({
      enough: v.pipe(v.number(), v.minValue(1)),
      long: v.pipe(v.number(), v.maxValue(59)),
    }),
    /** Where this client goes when guarding. */
    withdrawsInto: v.picklist(WITHDRAWALS),
  }),
  /** What may be being protected; one is drawn for each play. */
  truths: v.pipe(
    v.record(id, v.object({ title: text, what: text })),
    v.minEntries(1, 'must be at least one'),
  ),
  hypotheses: v.pipe(
    v.array(v.object({ id, label: text })),
    v.maxLength(MOST_HYPOTHESES, `must be at most ${MOST_HYPOTHESES}`),
  ),
  evidence: v.pipe(
    v.record(id, v.object({ note: text, suggests: v.array(id) })),
    v.maxEntries(MOST_EVIDENCE, `must be at most ${MOST_EVIDENCE} pieces`),
  ),
  /**
   * How the parts of the case can end. `of` is the part that ends so: `session-1`, `between-1`
   * (after session 1) …; `noShow`: an hour was waited for in vain.
   */
  endings: v.record(
    id,
    v.object({
      of: v.optional(partName, 'session-1'),
      title: text,
      note: text,
      noShow: v.optional(v.boolean(), false),
    }),
  ),
});
export type CaseFile = v.InferOutput<typeof CaseSchema>;

/** Fields that are not as they should be. */
export class CaseError extends Error {
  override name = 'CaseError';
  readonly fields: readonly {
    readonly path: readonly (string | number)[];
    readonly message: string;
  }[];
  constructor(fields: CaseError['fields']) {
    super(fields.map(({ message }) => message).join('\n'));
    this.fields = fields;
  }
}

/** The case in a parsed JSON value. @throws CaseError naming every field that is wrong */
export function parseCase(value: unknown): CaseFile {
  const parsed = v.safeParse(CaseSchema, value);
  if (parsed.success) return parsed.output;
  throw new CaseError(
    parsed.issues.map((issue) => ({
      path: (issue.path ?? []).map(({ key }) => key as string | number),
      message: `${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`,
    })),
  );
}

/**
 * What of a case is shown before it is chosen, and of the client in a session. It is part of the
 * script; the rest is fetched.
 */
export type CaseCard = Pick<CaseFile, 'id' | 'name' | 'fullName' | 'age' | 'summary' | 'cast'>;
export const cardOf = ({ id, name, fullName, age, summary, cast }: CaseFile): CaseCard => ({
  id,
  name,
  fullName,
  age,
  summary,
  cast,
});

/** What is read before the first session. */
export type FirstChart = CaseFile['chart'] & Pick<CaseFile, 'warnings'>;

// Every format in which a play was ever kept, and how each is carried over to the next. A format
// that is left behind gets a row here and a file of its own; its golden files are opened for ever.

import * as v from 'valibot';
import { FormatOneSchema, fromFormatOne } from './formats/format-1.ts';

/** A way to today's format; the faults of a log that is not what it says it is. */
type Migration = (log: unknown) => unknown;
class Faulty {
  readonly issues: readonly v.BaseIssue<unknown>[];
  constructor(issues: readonly v.BaseIssue<unknown>[]) {
    this.issues = issues;
  }
}

const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: step(FormatOneSchema, fromFormatOne),
};

/** Carries a log of any format over to today's; its faults are those of the format it has. */
export const carriedOver = v.rawTransform<unknown, unknown>(({ dataset, addIssue, NEVER }) => {
  let log = dataset.value;
  for (let next = migrationOf(log); next; next = migrationOf(log)) {
    log = next(log);
    if (!(log instanceof Faulty)) continue;
    for (const { message, path } of log.issues)
      addIssue({ message, path: path as [v.IssuePathItem, ...v.IssuePathItem[]] });
    return NEVER;
  }
  return log;
});

const migrationOf = (log: unknown): Migration | undefined =>
  MIGRATIONS[(log as { readonly format?: number } | null | undefined)?.format ?? Number.NaN];

function step<S extends v.GenericSchema>(
  schema: S,
  carry: (log: v.InferOutput<S>) => unknown,
): Migration {
  return (log) => {
    const parsed = v.safeParse(schema, log, { abortEarly: true });
    return parsed.success ? carry(parsed.output) : new Faulty(parsed.issues);
  };
}

// What the chart of a later session says: how the last one ended, the note that was written, and
// what has come since. Pure.

import * as say from '../messages/compiled/debrief.ts';
import { PARAMETERS } from '../model/parameters.ts';
import { beginningAfter, partIn } from '../play/beginning.ts';
import { type CaseRun, nowOf, settingOf } from '../play/case-run.ts';
import type { CaseFile } from '../story/case-file.ts';
import type { Part } from '../story/part.ts';
import { lookBack } from './look-back.ts';

export type SinceLast = {
  readonly session: number;
  readonly title: string;
  /** Whether this is the case's last hour. */
  readonly lastHour: boolean;
  /** How the session before ended, and how what came after it did; null where there was nothing. */
  readonly before: { readonly title: string; readonly note: string } | null;
  readonly between: { readonly title: string; readonly note: string } | null;
  /** The trainee's own note; null when it was put off or nothing was written. */
  readonly note: string | null;
  /**
   * How much of the trainee's own strain comes into the session; with `much`, a push lands harder
   * than it was meant.
   */
  readonly brought: 'little' | 'some' | 'much';
  /** Whether supervision was called for after the session before, and not taken. */
  readonly wentAlone: boolean;
};

/** What is known before the part that is next. */
export function sinceLast(run: CaseRun): SinceLast {
  const { parts } = run;
  const { caseFile } = run.material;
  const last = nowOf(run).part.number;
  const ending = (kind: Part['kind']): SinceLast['before'] =>
    caseFile.endings[partIn(parts, kind, last)?.told.beat.ending ?? ''] ?? null;
  const after = partIn(parts, 'session', last)?.after;
  return {
    session: last + 1,
    title: caseFile.sessions.find(({ number }) => number === last + 1)?.title ?? '',
    lastHour: caseFile.sessions.at(-1)?.number === last + 1,
    before: ending('session'),
    between: ending('between'),
    note: after?.note?.trim() || null,
    brought: broughtOf(beginningAfter(settingOf(run), parts).state.strain),
    wentAlone: after?.supervision?.taken === false && lookBack(run).warranted,
  };
}

/** From this strain on something of the last hours is still there. */
const SOME = 0.2;
const broughtOf = (strain: number): SinceLast['brought'] =>
  strain > PARAMETERS.credit.strainForPress ? 'much' : strain >= SOME ? 'some' : 'little';

/** The title that the case gives a part. */
export function titleOfPart(
  { sessions, between, supervision }: CaseFile,
  { kind, number }: Part,
): string {
  if (kind === 'session')
    return sessions.find((one) => one.number === number)?.title ?? say.session({ number });
  return (
    (kind === 'between' ? between : supervision).find(({ after }) => after === number)?.title ??
    (kind === 'between' ? say.betweenSessions : say.supervision)
  );
}

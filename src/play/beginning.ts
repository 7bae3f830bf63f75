// What one part of a case hands to the next: the client as the parts before have left them. Pure.

import { betweenSessions } from '../model/between-sessions.ts';
import { type ClientState, clientState, startState } from '../model/client-state.ts';
import { strainBetween } from '../model/strain.ts';
import type { CaseFile } from '../story/case-file.ts';
import type { Part } from '../story/part.ts';
import { drawReadiness } from './chance.ts';
import { type Beginning, memoryOf, type PartRun, type Setting } from './part-run.ts';

/** A case begins with somebody nobody has met. */
const firstBeginning = (seed: number): Beginning => ({
  state: startState(0, drawReadiness(seed)),
  memory: {},
  before: 'none',
  between: 'none',
});

/** A part of this kind and number, if it has begun. */
export const partIn = (
  parts: readonly PartRun[],
  kind: Part['kind'],
  number: number,
): PartRun | undefined => parts.find(({ part }) => part.kind === kind && part.number === number);

/** How the client of a play comes to the next part, after these. */
export function beginningAfter(
  { caseFile, seed }: Pick<Setting, 'caseFile' | 'seed'>,
  parts: readonly PartRun[],
): Beginning {
  const last = parts.at(-1);
  if (!last) return firstBeginning(seed);
  const session = last.part.number;
  const endingOf = (kind: Part['kind']): string =>
    partIn(parts, kind, session)?.told.beat.ending ?? 'none';
  return {
    state: stateAfter(caseFile, last),
    memory: memoryOf(caseFile, last),
    before: endingOf('session'),
    between: endingOf('between'),
  };
}

/**
 * The week passes once, when the session is over; what is written to each other in it counts from
 * there, and an hour waited for in vain too.
 */
function stateAfter(
  { endings }: CaseFile,
  { part, state, told, after: { review, supervision } }: PartRun,
): ClientState {
  if (part.kind === 'session')
    return betweenSessions(state, {
      review: review?.kind ?? 'skipped',
      supervision: supervision?.taken ?? false,
    });
  // What was written or said to others in between is no answer of the hour that comes.
  const now = clientState({ ...state, recent: [] });
  return endings[told.beat.ending ?? '']?.noShow
    ? clientState({ ...now, strain: strainBetween(now.strain, 'no-show') })
    : now;
}

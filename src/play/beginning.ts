// What one part of a case hands to the next: the client as the parts before have left them. Pure.

import { betweenSessions } from '../model/between-sessions.ts';
import { type ClientState, clientState, startState } from '../model/client-state.ts';
import { strainBetween } from '../model/strain.ts';
import type { CaseFile } from '../story/case-file.ts';
import { type Part, partName } from '../story/part.ts';
import type { Log, PartLog } from './log.ts';
import type { Beginning, Course } from './turns.ts';

/** A case begins with somebody nobody has met. */
export const firstBeginning = (): Beginning => ({
  state: startState(),
  memory: {},
  before: 'none',
  between: 'none',
});

/** What was done in a part, if it has begun. */
export const logOf = (log: Pick<Log, 'parts'>, part: Part): PartLog | undefined =>
  log.parts.find((one) => one.part === partName(part));

/** How the client comes to the next part, after these. */
export function beginningAfter(
  caseFile: CaseFile,
  parts: readonly Course[],
  log: Pick<Log, 'parts'>,
): Beginning {
  const last = parts.at(-1);
  if (!last) return firstBeginning();
  const endingOf = (kind: Part['kind'], number: number): string =>
    parts.find(({ part }) => part.kind === kind && part.number === number)?.beat().ending ?? 'none';
  const session = last.part.number;
  const after = logOf(log, { kind: 'session', number: session })?.after ?? {};
  return {
    state: stateAfter(caseFile, last, after),
    memory: last.memory(),
    before: endingOf('session', session),
    between: endingOf('between', session),
  };
}

/**
 * The week passes once, when the session is over; what is written to each other in it counts from
 * there, and an hour waited for in vain too.
 */
function stateAfter(
  { endings }: CaseFile,
  { part, state, beat }: Course,
  { review, supervision }: Log['parts'][number]['after'],
): ClientState {
  if (part.kind === 'session')
    return betweenSessions(state(), {
      review: review?.kind ?? 'skipped',
      supervision: supervision?.taken ?? false,
    });
  // What was written or said to others in between is no answer of the hour that comes.
  const now = clientState({ ...state(), recent: [] });
  return endings[beat().ending ?? '']?.noShow
    ? clientState({ ...now, strain: strainBetween(now.strain, 'no-show') })
    : now;
}

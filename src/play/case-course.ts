// A case told so far: the courses of its parts in order, and what one hands to the next.

import { betweenSessions } from '../model/between-sessions.ts';
import { type ClientState, clientState } from '../model/client-state.ts';
import { strainBetween } from '../model/strain.ts';
import type { CaseFile } from '../story/case-file.ts';
import { type Part, partName } from '../story/part.ts';
import { drawTruth } from './chance.ts';
import type { Entry, Log, PartLog } from './log.ts';
import { type Material, storyOf } from './material.ts';
import {
  beginPart,
  type Beginning,
  type Course,
  firstBeginning,
  replayPart,
  type Setting,
} from './turns.ts';

export type CaseCourse = {
  readonly truth: string;
  /** Every part begun, in order; at least one. */
  readonly parts: readonly Course[];
  /** The part under way, or the last one. */
  now(): Course;
  answer(entry: Entry): void;
  /** Begins another part after those that `log` holds. */
  begin(log: Log, part: Part): void;
};

/**
 * Tells a log from its beginning.
 * @throws RangeError when it does not fit the stories, Error when one is not fetched
 */
export function tellCase(material: Material, log: Log): CaseCourse {
  const { caseFile } = material;
  const truth = drawTruth(log.seed, Object.keys(caseFile.truths));
  const setting: Setting = { caseFile, seed: log.seed, truth };
  const parts: Course[] = [];
  for (const [index, part] of log.parts.entries()) {
    parts.push(
      replayPart(
        setting,
        part,
        storyOf(material, part.part),
        beginningAfter(caseFile, parts, { parts: log.parts.slice(0, index) }),
      ),
    );
  }
  const now = (): Course => {
    const last = parts.at(-1);
    if (!last) throw new RangeError('A log needs at least one part.');
    return last;
  };
  return {
    truth,
    parts,
    now,
    answer: (entry) => void now().answer(entry),
    begin(soFar, part) {
      parts.push(
        beginPart(
          setting,
          part,
          storyOf(material, partName(part)),
          beginningAfter(caseFile, parts, soFar),
        ),
      );
    },
  };
}

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

// What a play shows now, folded from the case told so far.

import { bandOf } from '../model/client-state.ts';
import { type Part, partName, partsOf } from '../story/part.ts';
import { nextStep } from './after-session.ts';
import { logOf } from './beginning.ts';
import type { CaseCourse } from './case-course.ts';
import { drawOrder } from './chance.ts';
import { firstTime, pointsGained } from './first-time.ts';
import type { Log, PartLog } from './log.ts';
import type { Material } from './material.ts';
import { isGuessed, type Shows, showsIn } from './modes.ts';
import type { Exchange, LastResponse, PlayView, ShownResponse, Stage } from './play-view.ts';
import type { Course, Turn } from './turns.ts';

/** The order in which the story's responses are shown now. */
export function orderOf({ seed }: Log, whole: CaseCourse): readonly number[] {
  const course = whole.now();
  return drawOrder(
    seed,
    partName(course.part),
    course.turns.length,
    course.beat().responses.length,
  );
}

export function exchangeOf({ beat, entry }: Turn): Exchange {
  return { lines: beat.lines, response: entry.shown.response };
}

/**
 * The view now. `order` is that of the responses, `earlier` what was said in this part before this
 * beat.
 */
export function viewOf(
  material: Material,
  log: Log,
  whole: CaseCourse,
  order: readonly number[],
  earlier: readonly Exchange[],
): PlayView {
  const { caseFile } = material;
  const course = whole.now();
  const beat = course.beat();
  const state = course.state();
  const last = course.turns.at(-1);
  const shows = showsIn(log.mode);
  return {
    caseId: caseFile.id,
    part: course.part,
    session: course.part.number,
    mode: log.mode,
    shows,
    asksGuess: course.part.kind === 'session' && isGuessed(log.mode, course.turns.length),
    turn: course.turns.length,
    stage: stageOf(material, log, whole),
    lines: beat.lines,
    responses: shownResponses(material, course, order, shows),
    ending: beat.ending,
    left: isLeft(log.parts.at(-1)),
    alliance: Math.round(state.shown * 100),
    band: bandOf(state.shown * 100, state.band),
    rupture: state.rupture,
    last: last && shows.meter ? lastOf(log, course, last) : null,
    again: log.again?.part === partName(course.part) ? log.again : null,
    earlier,
  };
}

/** Whether a part's last words have been left: it was said, or something was done after them. */
function isLeft(last: PartLog | undefined): boolean {
  return (
    last !== undefined &&
    (last.left === true || last.draft !== undefined || Object.keys(last.after).length > 0)
  );
}

/**
 * Where the play stands: in a part, at a step after a session, before the next part, or at its end.
 */
function stageOf({ caseFile }: Material, log: Log, whole: CaseCourse): Stage {
  const { part, beat } = whole.now();
  if (beat().ending === null) return { kind: 'playing' };
  const session = logOf(log, { kind: 'session', number: part.number });
  const step = part.kind === 'session' ? nextStep(session?.after ?? {}) : null;
  if (step !== null) return { kind: 'after', step, draft: session?.draft ?? null };
  const played = new Set(log.parts.map((one) => one.part));
  const skipped = (one: Part): boolean =>
    one.kind === 'supervision' &&
    !(session?.after.supervision?.taken ?? false) &&
    one.number === part.number;
  const rest = partsOf(caseFile);
  const here = rest.findIndex((one) => partName(one) === partName(part));
  const next = rest.slice(here + 1).find((one) => !played.has(partName(one)) && !skipped(one));
  return next ? { kind: 'ready', next } : { kind: 'closed' };
}

function shownResponses(
  { caseFile }: Material,
  course: Course,
  order: readonly number[],
  shows: Shows,
): readonly ShownResponse[] {
  const { responses } = course.beat();
  return order.flatMap((index) => {
    const response = responses[index];
    if (!response) return [];
    const { text, move, stirs, strays } = response;
    const silence =
      stirs !== undefined && strays !== undefined
        ? { stirs, strays, ...caseFile.profile.silence }
        : null;
    return [{ text, move: shows.moves ? move : null, silence }];
  });
}

/** The last answer, as far as it may be seen. */
function lastOf(log: Log, course: Course, last: Turn): LastResponse | null {
  const chosen = last.beat.responses[last.entry.choice];
  if (!chosen) return null;
  const shows = showsIn(log.mode);
  const { text, move, fit, why } = chosen;
  const { guess } = last.entry;
  const { reaction, reasons } = last.outcome;
  return {
    text,
    explained: shows.moves ? { move, fit, why, reasons } : null,
    guessed: guess !== null && shows.guesses ? { guess, reaction } : null,
    change: pointsGained(last),
    first: firstTime(log, course, course.turns.length),
  };
}

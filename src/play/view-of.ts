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
import type { Exchange, PlayView, ShownResponse, Stage } from './play-view.ts';
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
  const chosen = last?.beat.responses[last.entry.choice];
  return {
    caseId: caseFile.id,
    part: course.part,
    session: course.part.number,
    mode: log.mode,
    turn: course.turns.length,
    stage: stageOf(material, log, whole),
    lines: beat.lines,
    responses: shownResponses(material, course, order),
    ending: beat.ending,
    left: isLeft(log.parts.at(-1)),
    alliance: Math.round(state.shown * 100),
    band: bandOf(state.shown * 100, state.band),
    rupture: state.rupture,
    last:
      last && chosen
        ? {
            text: chosen.text,
            move: chosen.move,
            fit: chosen.fit,
            why: chosen.why,
            reaction: last.outcome.reaction,
            guess: last.entry.guess,
            reasons: last.outcome.reasons,
            change: pointsGained(last),
            first: firstTime(log, course, course.turns.length),
          }
        : null,
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
): readonly ShownResponse[] {
  const { responses } = course.beat();
  return order.flatMap((index) => {
    const response = responses[index];
    if (!response) return [];
    const { text, move, fit, why, stirs, strays } = response;
    const silence =
      stirs !== undefined && strays !== undefined
        ? { stirs, strays, ...caseFile.profile.silence }
        : null;
    return [{ text, move, fit, why, silence }];
  });
}

// A play under way: takes answers, keeps the log, publishes one immutable view after each.

import { bandOf } from '../model/client-state.ts';
import { drawOrder } from './chance.ts';
import { LOG_FORMAT, type Log, RULES } from './log.ts';
import type { Material } from './material.ts';
import type { Exchange, Mode, PlayView, ShownResponse } from './play-view.ts';
import { beginCourse, type Course, replay, type Turn } from './turns.ts';

export type Play = {
  view(): PlayView;
  log(): Log;
  /**
   * Answers with response `index` as shown. `at` is milliseconds since the play began; `held` is seconds of silence,
   * null unless the response is one to hold. @throws RangeError for a response that is not shown
   */
  respond(index: number, at: number, held: number | null): void;
  /** Calls `listener` after every answer; returns how to stop. */
  subscribe(listener: (view: PlayView) => void): () => void;
};

/** A new, empty log for this material. `seed` is whole, 0 to 2^31 - 1. */
export function newLog(material: Material, seed: number, mode: Mode): Log {
  return {
    format: LOG_FORMAT, rules: RULES, caseId: material.caseFile.id, session: material.session, seed, mode,
    story: material.story.hash, entries: [],
  };
}

/** Whether this log can be told again exactly: same words, same rules. */
export function canReplay(material: Material, log: Log): boolean {
  return log.story === material.story.hash && log.rules === RULES && log.caseId === material.caseFile.id && log.session === material.session;
}

/** Opens a play at the end of its log: a new one, or one left earlier. @throws RangeError when the log does not fit the story */
export function openPlay(material: Material, begun: Log): Play {
  const course = begun.entries.length > 0 ? replay(material, begun) : beginCourse(material, begun);
  const listeners = new Set<(view: PlayView) => void>();
  let log = begun;
  let order = orderOf(log, course);
  let view = viewOf(material, log, course, order, course.turns.map(exchangeOf));
  return {
    view: () => view,
    log: () => log,
    respond(index, at, held) {
      const beat = course.beat();
      const choice = order[index];
      const response = choice === undefined ? undefined : beat.responses[choice];
      if (choice === undefined || !response) throw new RangeError(`Response ${index + 1} is not one of the ${beat.responses.length} shown.`);
      const shown = { lines: beat.lines.map((line) => line.text), response: response.text };
      const entry = { choice, at, held: response.move === 'hold-silence' ? (held ?? 0) : null, shown };
      const turn = course.answer(entry);
      log = { ...log, entries: [...log.entries, entry] };
      order = orderOf(log, course);
      view = viewOf(material, log, course, order, [...view.earlier, exchangeOf(turn)]);
      for (const listener of listeners) listener(view);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a course shows now; what was said earlier is handed on, so that a view costs the same at every turn. */
function viewOf(material: Material, log: Log, course: Course, order: readonly number[], earlier: readonly Exchange[]): PlayView {
  const { caseFile } = material;
  const beat = course.beat();
  const state = course.state();
  const last = course.turns.at(-1);
  const chosen = last?.beat.responses[last.entry.choice];
  return {
    caseId: caseFile.id, session: log.session, mode: log.mode, turn: course.turns.length,
    lines: beat.lines,
    responses: shownResponses(material, course, order),
    ending: beat.ending,
    alliance: Math.round(state.shown * 100),
    band: bandOf(state.shown * 100, state.band),
    rupture: state.rupture,
    last: last && chosen
      ? {
          text: chosen.text, move: chosen.move, fit: chosen.fit, why: chosen.why,
          reaction: last.outcome.reaction, reasons: last.outcome.reasons,
          change: Math.round(state.shown * 100) - Math.round(last.before.shown * 100),
        }
      : null,
    earlier,
  };
}

function exchangeOf({ beat, entry }: Turn): Exchange {
  return { lines: beat.lines, response: entry.shown.response };
}

/** The order in which the story's responses are shown now. */
function orderOf(log: Log, course: Course): readonly number[] {
  return drawOrder(log.seed, course.turns.length, course.beat().responses.length);
}

function shownResponses({ caseFile }: Material, course: Course, order: readonly number[]): readonly ShownResponse[] {
  const { responses } = course.beat();
  return order.flatMap((index) => {
    const response = responses[index];
    if (!response) return [];
    const { text, move, fit, why, stirs, strays } = response;
    const silence = stirs !== undefined && strays !== undefined ? { stirs, strays, ...caseFile.profile.silence } : null;
    return [{ text, move, fit, why, silence }];
  });
}

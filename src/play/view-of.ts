// What a play shows now, folded from the run.

import { bandOf } from '../model/client-state.ts';
import { points } from '../model/points.ts';
import { type CaseRun, nowOf } from './case-run.ts';
import { isGuessed, type Shows, showsIn } from './modes.ts';
import { type PartRun, pointsGained } from './part-run.ts';
import type { LastResponse, PlayView, ShownResponse } from './play-view.ts';
import { retryOf } from './retry.ts';
import { orderOf } from './shown-order.ts';
import { standingOf } from './standing.ts';

/** The view now. */
export function viewOf(run: CaseRun): PlayView {
  const { log, material } = run;
  const now = nowOf(run);
  const { part, state, turns, left } = now;
  const { beat } = now.told;
  const shows = showsIn(log.mode);
  return {
    caseId: material.caseFile.id,
    part,
    session: part.number,
    mode: log.mode,
    shows,
    asksGuess: part.kind === 'session' && isGuessed(log.mode, turns.length),
    turn: turns.length,
    standing: standingOf(run),
    lines: beat.lines,
    responses: shownResponses(run, now, shows),
    ending: beat.ending,
    left: left || now.draft !== null,
    alliance: points(state.shown),
    band: bandOf(state.shown * 100, state.band),
    rupture: state.rupture,
    last: shows.meter ? lastOf(now, shows) : null,
    retry: retryOf(run),
    earlier: turns.map(({ beat: { lines }, entry }) => ({
      lines,
      response: entry.shown.response,
    })),
  };
}

function shownResponses(run: CaseRun, { told }: PartRun, shows: Shows): readonly ShownResponse[] {
  const { profile } = run.material.caseFile;
  return orderOf(run).flatMap((index) => {
    const response = told.beat.responses[index];
    if (!response) return [];
    const { text, move, stirs, strays } = response;
    const silence =
      stirs !== undefined && strays !== undefined ? { stirs, strays, ...profile.silence } : null;
    return [{ text, move: shows.moves ? move : null, silence }];
  });
}

/** The last answer, as far as it may be seen. */
function lastOf({ turns }: PartRun, shows: Shows): LastResponse | null {
  const last = turns.at(-1);
  const chosen = last?.beat.responses[last.entry.choice];
  if (!last || !chosen) return null;
  const { text, move, fit, why } = chosen;
  const { guess } = last.entry;
  const { reaction, reasons } = last.outcome;
  return {
    text,
    explained: shows.moves ? { move, fit, why, reasons } : null,
    guessed: guess !== null && shows.guesses ? { guess, reaction } : null,
    change: pointsGained(last),
    first: last.first,
  };
}

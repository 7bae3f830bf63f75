// Folds a told play into its debrief. Pure: the same log gives the same debrief.

import { points } from '../model/points.ts';
import type { CaseRun } from '../play/case-run.ts';
import { beatsOf, type PartRun, type Turn } from '../play/part-run.ts';
import { beforeAct, otherwiseAt } from '../play/retry.ts';
import { standingOf } from '../play/standing.ts';
import { byPrinciple } from './by-principle.ts';
import { curveOf } from './curve.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';
import { fitInWords } from './fit-words.ts';
import { fitsElsewhere } from './fits-elsewhere.ts';
import { guessesIn } from './guesses.ts';
import { howItEnded } from './how-it-ended.ts';
import { noteOf, titleOf, truthOf } from './in-the-case.ts';
import { reasonsInWords } from './reason-words.ts';
import { summarise } from './summarise.ts';
import { wordsByBeat, wordsTogether } from './words-spoken.ts';

/** The debrief of one session, finished or not. The truth is named only once the case is closed. */
export function buildDebrief(run: CaseRun, session: PartRun): Debrief {
  const { caseFile } = run.material;
  const last = session.told.beat;
  const beats = beatsOf(session);
  const closed = standingOf(run).kind === 'closed';
  const elsewhere = fitsElsewhere(run, session).map((truths) =>
    truths.length === 0
      ? null
      : { titles: closed ? truths.map((id) => titleOf(caseFile, id)) : [] },
  );
  const turns = session.turns.map((turn, index) => ({
    ...turnOf(run, turn, index + 1),
    elsewhere: elsewhere[index] ?? null,
  }));
  return {
    caseId: caseFile.id,
    clientName: caseFile.name,
    session: session.part.number,
    ending: { id: last.ending ?? 'unfinished', ...howItEnded(caseFile, session) },
    turns,
    closing: last.lines,
    principles: byPrinciple(
      turns.map(({ number, response: { fit, principle } }) => ({ number, fit, principle })),
    ),
    curve: curveOf(session),
    guesses: guessesIn(session),
    words: wordsTogether(wordsByBeat(session)),
    evidence: beats.flatMap((beat, turn) =>
      beat.lines.flatMap(({ cues: { evidence } }) =>
        evidence === undefined
          ? []
          : [{ id: evidence, note: noteOf(caseFile, evidence), turn: turn + 1 }],
      ),
    ),
    summary: summarise(session.turns.map(chosenOf)),
    truth: closed ? truthOf(run) : null,
  };
}

function turnOf(run: CaseRun, turn: Turn, number: number): Omit<DebriefTurn, 'elsewhere'> {
  const { beat, entry, before, outcome } = turn;
  const { text, move, fit, why, principle = null } = chosenOf(turn);
  return {
    number,
    lines: beat.lines,
    response: { text, move, fit, why, principle, heldSeconds: entry.held },
    fitInWords: fitInWords(fit, outcome.reasons),
    reasons: reasonsInWords(
      outcome.reasons,
      { move, fit },
      points(outcome.state.shown) - points(before.shown),
    ),
    reaction: outcome.reaction,
    first: turn.first,
    otherwise: otherwiseAt(run, turn),
    before: beforeAct(run, turn.act),
    guess: entry.guess,
    shown: { before: points(before.shown), after: points(outcome.state.shown) },
    felt: { before: points(before.felt), after: points(outcome.state.felt) },
    others: beat.responses
      .filter((_, other) => other !== entry.choice)
      .map(({ text, move, fit, why, principle = null }) => ({ text, move, fit, why, principle })),
  };
}

function chosenOf({ beat, entry }: Turn): Turn['beat']['responses'][number] {
  const chosen = beat.responses[entry.choice];
  if (!chosen) throw new RangeError(`The log chose response ${entry.choice}, which is not there.`);
  return chosen;
}

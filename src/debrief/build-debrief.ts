// Folds a told play into its debrief. Pure: the same log gives the same debrief.

import type { Log } from '../play/log.ts';
import type { FirstTime } from '../play/play-view.ts';
import { beatsOf } from '../play/beats-of.ts';
import type { Course, Turn } from '../play/turns.ts';
import { firstTime } from '../play/first-time.ts';
import type { CaseFile } from '../story/case-file.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';
import { fitInWords } from './fit-words.ts';
import { guessesIn } from './guesses.ts';
import { howItEnded } from './how-it-ended.ts';
import { reasonsInWords } from './reason-words.ts';
import { summarise } from './summarise.ts';
import { wordsByBeat, wordsTogether } from './words-spoken.ts';

/** The debrief of one session, finished or not. The truth is named only once the case is closed. */
export function buildDebrief(
  caseFile: CaseFile,
  log: Log,
  course: Course,
  closed: boolean,
): Debrief {
  const last = course.beat();
  const truth = caseFile.truths[course.truth] ?? { title: course.truth, what: '' };
  const beats = beatsOf(course);
  return {
    caseId: caseFile.id,
    clientName: caseFile.name,
    session: course.part.number,
    ending: { id: last.ending ?? 'unfinished', ...howItEnded(caseFile, course) },
    turns: course.turns.map((turn, index) =>
      turnOf(turn, index + 1, firstTime(log, course, index + 1)),
    ),
    closing: last.lines,
    curve: [course.start, ...course.turns.map((turn) => turn.outcome.state)].map(
      ({ shown, felt }) => ({ shown: points(shown), felt: points(felt) }),
    ),
    guesses: guessesIn(course),
    words: wordsTogether(wordsByBeat(course)),
    evidence: beats.flatMap((beat, turn) =>
      beat.lines.flatMap(({ cues: { evidence } }) =>
        evidence === undefined
          ? []
          : [{ id: evidence, note: caseFile.evidence[evidence]?.note ?? evidence, turn: turn + 1 }],
      ),
    ),
    summary: summarise(course.turns.map(chosenOf)),
    truth: closed ? { title: truth.title, what: truth.what } : null,
  };
}

function turnOf(turn: Turn, number: number, first: FirstTime | null): DebriefTurn {
  const { beat, entry, before, outcome } = turn;
  const { text, move, fit, why } = chosenOf(turn);
  return {
    number,
    first,
    lines: beat.lines,
    response: { text, move, fit, why, heldSeconds: entry.held },
    fitInWords: fitInWords(fit, outcome.reasons),
    reasons: reasonsInWords(
      outcome.reasons,
      { move, fit },
      points(outcome.state.shown) - points(before.shown),
    ),
    reaction: outcome.reaction,
    guess: entry.guess,
    shown: { before: points(before.shown), after: points(outcome.state.shown) },
    felt: { before: points(before.felt), after: points(outcome.state.felt) },
    others: beat.responses
      .filter((_, other) => other !== entry.choice)
      .map((one) => ({ text: one.text, move: one.move, fit: one.fit, why: one.why })),
  };
}

function chosenOf({ beat, entry }: Turn): Turn['beat']['responses'][number] {
  const chosen = beat.responses[entry.choice];
  if (!chosen) throw new RangeError(`The log chose response ${entry.choice}, which is not there.`);
  return chosen;
}

const points = (share: number): number => Math.round(share * 100);

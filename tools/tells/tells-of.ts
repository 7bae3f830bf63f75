// What can be learned of a case without listening to it, in figures.

import type { Material } from '../../src/play/material.ts';
import { beatsOf } from '../../src/play/part-run.ts';
import { FITS, type Fit, type Move } from '../../src/model/moves.ts';
import { playCase, traineeOf } from '../playtest/play-case.ts';
import { findPolicy } from '../playtest/policies.ts';
import { makeReader, type ReaderScore } from '../playtest/reader.ts';
import { lexicalRates } from './lexical.ts';
import { gathering, mean, type MetDecision, shareOf, truthsOf } from './met-decisions.ts';
import { shareRemembered } from './memory.ts';
import { byRanking, chanceIn, rankingOf, shapeOf, wayFromChance } from './test-taking.ts';
import { readerFrom } from './word-reader.ts';

/** What the plays of a case have met. */
export type MetCase = {
  readonly id: string;
  readonly decisions: readonly MetDecision[];
  /** Every line of a client's that was told, once. */
  readonly lines: readonly string[];
  /** How often a careful reader of the evidence names the truth, by way of playing. */
  readonly reader: Readonly<Record<string, ReaderScore>>;
  /** The share of the lines of session 2, 3 … that hang on what was done before. */
  readonly memory: readonly number[];
};

/** Ways of playing that meet what there is to meet. */
const WAYS = ['attuned', 'mixed', 'pressing', 'random'] as const;
/** Those of whose plays it is said what a reader of the evidence knows. */
const READ: ReadonlySet<string> = new Set(['attuned', 'mixed', 'pressing']);

/** Plays a case `plays` times in each way, from the seed 1 on. */
export async function playedThrough(material: Material, plays: number): Promise<MetCase> {
  const gathered = gathering();
  const lines = new Set<string>();
  const reader: Record<string, ReaderScore> = {};
  const remembered = new Map<number, number[]>();
  for (const way of WAYS) {
    const makePolicy = await findPolicy(way);
    const read = makeReader(material.caseFile);
    for (let seed = 1; seed <= plays; seed += 1) {
      const trainee = traineeOf(seed, makePolicy);
      const play = playCase(material, seed, trainee);
      let step = play.next();
      for (; !step.done; step = play.next()) gathered.add(step.value);
      const run = step.value;
      read.read(run, trainee.random);
      for (const told of run.parts) {
        const { kind, number } = told.part;
        if (kind !== 'supervision')
          for (const beat of beatsOf(told)) for (const { text } of beat.lines) lines.add(text);
        if (kind === 'session' && number > 1)
          remembered.set(number, [...(remembered.get(number) ?? []), shareRemembered(run, told)]);
      }
    }
    if (READ.has(way)) reader[way] = read.score();
  }
  return {
    id: material.caseFile.id,
    decisions: gathered.decisions(),
    lines: [...lines],
    reader,
    memory: [...remembered].sort(([a], [b]) => a - b).map(([, shares]) => mean(shares)),
  };
}

/** The figures of one case. Shares are 0-1; of the way from chance, 1 is always attuned. */
export type Tells = {
  readonly id: string;
  readonly decisions: number;
  /** How often somebody meets the moment who picks at random. */
  readonly chance: number;
  /** How far a reader of words gets, and a ranking of moves, learned from the other cases. */
  readonly words: number;
  readonly moves: number;
  /** How far each thing that can be seen gets, picked by its most or its least. */
  readonly shape: Readonly<Record<string, number>>;
  /** Decisions with an answer that is right whatever the truth. */
  readonly always: number;
  /** Decisions, by session, where an answer is right under one truth and missed under another. */
  readonly deciding: readonly number[];
  /** How often each move is worth what, and in how many answers. */
  readonly labels: Readonly<
    Partial<Record<Move, Readonly<Record<Fit, number>> & { readonly answers: number }>>
  >;
  readonly lexical: Readonly<Record<string, number>>;
  readonly reader: Readonly<Record<string, readonly number[]>>;
  readonly memory: readonly number[];
};

/** The figures of a case beside the others, from which the readers of style learn. */
export function tellsOf(one: MetCase, others: readonly MetCase[]): Tells {
  const { decisions } = one;
  const elsewhere = others.flatMap((other) => other.decisions);
  const sessions = [...new Set(decisions.map(({ session }) => session))].sort((a, b) => a - b);
  return {
    id: one.id,
    decisions: decisions.length,
    chance: rounded(chanceIn(decisions)),
    words: rounded(wayFromChance(decisions, readerFrom(elsewhere))),
    moves: rounded(wayFromChance(decisions, byRanking(rankingOf(elsewhere)))),
    shape: roundedAll(shapeOf(decisions)),
    always: rounded(share(decisions, isAlwaysRight)),
    deciding: sessions.map((number) =>
      rounded(
        share(
          decisions.filter(({ session }) => session === number),
          isDecidedByTruth,
        ),
      ),
    ),
    labels: labelsOf(decisions),
    lexical: roundedAll(lexicalRates(one.lines), 4),
    reader: Object.fromEntries(
      Object.entries(one.reader).map(([way, score]) => [way, Object.values(score)]),
    ),
    memory: one.memory.map((part) => rounded(part)),
  };
}

/** Most of its meetings make an answer what it is called here. */
const MOST = 0.5;

const isAlwaysRight = (decision: MetDecision): boolean =>
  decision.answers.some((_, answer) =>
    truthsOf(decision).every((truth) => shareOf(decision, answer, 'attuned', truth) > MOST),
  );

function isDecidedByTruth(decision: MetDecision): boolean {
  const somewhere = (answer: number, fit: Fit): boolean =>
    truthsOf(decision).some((truth) => shareOf(decision, answer, fit, truth) > MOST);
  return decision.answers.some(
    (_, answer) => somewhere(answer, 'attuned') && somewhere(answer, 'missed'),
  );
}

function labelsOf(decisions: readonly MetDecision[]): Tells['labels'] {
  const byMove = new Map<Move, Readonly<Record<Fit, number>>[]>();
  for (const decision of decisions)
    for (const [answer, { move }] of decision.answers.entries()) {
      const worth = Object.fromEntries(FITS.map((fit) => [fit, shareOf(decision, answer, fit)]));
      byMove.set(move, [...(byMove.get(move) ?? []), worth as Record<Fit, number>]);
    }
  return Object.fromEntries(
    [...byMove].map(([move, worths]) => [
      move,
      {
        answers: worths.length,
        ...Object.fromEntries(FITS.map((fit) => [fit, rounded(mean(worths.map((w) => w[fit])))])),
      },
    ]),
  );
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / Math.max(1, all.length);

function rounded(number: number, digits = 2): number {
  const by = 10 ** digits;
  return Math.round(number * by) / by;
}

const roundedAll = (
  numbers: Readonly<Record<string, number>>,
  digits = 2,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(numbers).map(([name, one]) => [name, rounded(one, digits)]));

// The twelve facts (clinical.md, docs/model.md): which plays each is measured on, how, and what is
// accepted. One definition, the same for every story; nothing here knows a story's name. ST and CT
// are the codes of the client's next turn (talkOf): sustain, and change, which a yes that will not
// last sounds like too. Resistance is sustain or discord.

import {
  FAMILY,
  MI_CONSISTENT,
  MI_INCONSISTENT,
  type Move,
  MOVES,
  REFLECTIONS,
} from '../../src/model/moves.ts';
import { soundsLikeChange, type Talk } from '../../src/model/talk.ts';
import { isTeachingPhase } from '../playtest/policies.ts';
import { asD, correlation, oddsRatio, pair } from './figures.ts';
import type { SimulatedPlay, SimulatedTurn } from './simulate.ts';

/** The plays that facts are measured on (samples.ts). */
export type SampleName = 'mixed' | 'reactant' | 'easy' | 'each-client';

/** A figure beside the main one that must also be as it should. */
export type Companion = { readonly name: string; readonly value: number; readonly right: boolean };

export type Fact = {
  readonly id: number;
  readonly what: string;
  readonly source: string;
  readonly published: string;
  readonly sample: Exclude<SampleName, 'easy'>;
  /** What one play gives; the same number of columns for every play. */
  readonly of: (play: SimulatedPlay) => readonly number[];
  /** The figure from the sums over plays. */
  readonly figure: (sums: readonly number[]) => number;
  readonly accepted: readonly [number, number];
  /** What else must be so, from the sums over this sample and over the clients low in reactance. */
  readonly also?: (sums: readonly number[], easy: () => readonly number[]) => readonly Companion[];
};

const is =
  (talk: Talk) =>
  (turn: SimulatedTurn): boolean =>
    turn.talk === talk;
const change = ({ talk }: SimulatedTurn): boolean => soundsLikeChange(talk);
const sustain = is('sustain');
const resists = ({ talk }: SimulatedTurn): boolean => talk === 'sustain' || talk === 'discord';
type Test = (turn: SimulatedTurn) => boolean;
const count = (play: SimulatedPlay, test: Test): number =>
  play.turns.reduce((sum, turn) => sum + (test(turn) ? 1 : 0), 0);

/** The four cells of an outcome in two groups of turns. */
const cells =
  (outcome: Test, group: Test, other: Test) =>
  (play: SimulatedPlay): readonly number[] => [
    count(play, (turn) => group(turn) && outcome(turn)),
    count(play, (turn) => group(turn) && !outcome(turn)),
    count(play, (turn) => other(turn) && outcome(turn)),
    count(play, (turn) => other(turn) && !outcome(turn)),
  ];
const ratio = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => oddsRatio(a, b, c, d);
const made =
  (...moves: Move[]): Test =>
  ({ move }) =>
    moves.includes(move);
const reflected: Test = ({ move }) => REFLECTIONS.has(move);
/** Joining that fits is the supportive move of fact 10. */
const fittingJoining: Test = ({ move, fit }) => fit === 'attuned' && FAMILY[move] === 'joining';
const inDisagreement: Test = ({ talkBefore, before }) =>
  before.rupture === 'open' || talkBefore === 'sustain' || talkBefore === 'discord';

/**
 * Alliance felt at the end, from which a session counts as a good one (fact 8) if it lost none on
 * the way, in shares of 1.
 */
const GOOD = 0.6;

/** Change and sustain turns, and all turns, in each third of a good session. */
function thirds({ turns, start, end }: SimulatedPlay): readonly number[] {
  const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  if (end.felt < GOOD || end.felt < start.felt) return sums;
  turns.forEach((turn, index) => {
    const third = Math.min(2, Math.floor((index * 3) / turns.length));
    sums[third] = (sums[third] ?? 0) + (change(turn) ? 1 : 0);
    sums[3 + third] = (sums[3 + third] ?? 0) + (sustain(turn) ? 1 : 0);
    sums[6 + third] = (sums[6 + third] ?? 0) + 1;
  });
  return sums;
}
const shares = (sums: readonly number[]): readonly number[] =>
  [0, 1, 2, 3, 4, 5].map((at) => (sums[at] ?? 0) / Math.max(1, sums[6 + (at % 3)] ?? 0));

/**
 * For every joining move: the gain in felt alliance and the turns, in disagreement and elsewhere.
 */
function gains({ turns }: SimulatedPlay): readonly number[] {
  return MOVES.flatMap((move) =>
    [true, false].flatMap((within) => {
      const those = turns.filter(
        (turn) => turn.move === move && fittingJoining(turn) && inDisagreement(turn) === within,
      );
      return [
        those.reduce((sum, { before, after }) => sum + after.felt - before.felt, 0),
        those.length,
      ];
    }),
  );
}
/**
 * How many times as much the same move gives in disagreement: mean over moves, each weighed by how
 * often it met both.
 */
function gainRatio(sums: readonly number[]): number {
  let [within, elsewhere] = [0, 0];
  for (let at = 0; at < sums.length; at += 4) {
    const [gainIn = 0, nIn = 0, gainOut = 0, nOut = 0] = sums.slice(at, at + 4);
    if (nIn === 0 || nOut === 0) continue;
    const weight = (nIn * nOut) / (nIn + nOut);
    within += (weight * gainIn) / nIn;
    elsewhere += (weight * gainOut) / nOut;
  }
  return elsewhere > 0 ? within / elsewhere : 0;
}

/** Share of directive responses in a session. */
const directiveness = (play: SimulatedPlay): number =>
  count(play, ({ move }) => FAMILY[move] === 'pressing') / play.turns.length;
const guardByDirectiveness = (play: SimulatedPlay): readonly number[] =>
  pair(directiveness(play), play.end.guard);
/** Resistance and turns in teaching and in evoking phases. */
function phases({ turns }: SimulatedPlay): readonly number[] {
  const share = (teaching: boolean): readonly number[] => {
    const those = turns.filter((_, turn) => isTeachingPhase(turn) === teaching);
    return [those.filter(resists).length, those.length];
  };
  return [...share(true), ...share(false)];
}
const phaseDifference = ([a = 0, b = 1, c = 0, d = 1]: readonly number[]): number => a / b - c / d;

/** A move made less often than this says nothing about itself. */
const OFTEN = 30;

/**
 * The odds ratio with which the most provoking single move brings sustain talk next, against all
 * other moves.
 */
function strongestMove(sums: readonly number[]): number {
  return Math.max(
    ...MOVES.map((_, at) => {
      const [a = 0, b = 0, c = 0, d = 0] = sums.slice(4 + at * 4, 8 + at * 4);
      return a + b < OFTEN ? 0 : oddsRatio(a, b, c, d);
    }),
  );
}

export const FACTS: readonly Fact[] = [
  {
    id: 1,
    what: 'sustain talk after sustain talk against after other talk, odds ratio; above any single move’s',
    source: 'sequential MISC studies',
    published: '8.6',
    sample: 'mixed',
    of: (play) => [
      ...cells(
        sustain,
        ({ talkBefore }) => talkBefore === 'sustain',
        ({ talkBefore }) => talkBefore !== 'sustain',
      )(play),
      ...MOVES.flatMap((move) => cells(sustain, made(move), (turn) => turn.move !== move)(play)),
    ],
    figure: ratio,
    accepted: [4, 12],
    also: (sums) => [
      {
        name: 'strongest single move',
        value: strongestMove(sums),
        right: strongestMove(sums) < ratio(sums),
      },
    ],
  },
  {
    id: 2,
    what: 'change talk after an open against a closed question, odds ratio',
    source: 'sequential MISC studies',
    published: '2.6',
    sample: 'mixed',
    of: cells(change, made('open-question'), made('closed-question')),
    figure: ratio,
    accepted: [2, 3.6],
  },
  {
    id: 3,
    what: 'sustain talk after unasked advice against after a reflection, odds ratio',
    source: 'sequential MISC studies',
    published: '1.9',
    sample: 'mixed',
    of: cells(sustain, made('persuade'), reflected),
    figure: ratio,
    accepted: [1.1, 3.3],
  },
  {
    id: 4,
    what: 'change talk after information against after a reflection, odds ratio',
    source: 'sequential MISC studies',
    published: '.49',
    sample: 'mixed',
    of: cells(change, made('inform'), reflected),
    figure: ratio,
    accepted: [0.35, 0.7],
  },
  {
    id: 5,
    what: 'per session: MI-consistent moves with sustain talk, r; and with change talk, at least as much',
    source: 'Magill 2018',
    published: '.40; .55',
    sample: 'mixed',
    of: (play) => {
      const consistent = count(play, ({ move }) => MI_CONSISTENT.has(move));
      return [...pair(consistent, count(play, sustain)), ...pair(consistent, count(play, change))];
    },
    figure: correlation,
    accepted: [0, 1],
    also: (sums) => [
      {
        name: 'r with change talk',
        value: correlation(sums.slice(6)),
        right: correlation(sums.slice(6)) >= correlation(sums),
      },
    ],
  },
  {
    id: 6,
    what: 'per session: MI-inconsistent moves with sustain talk, r',
    source: 'Magill 2018; 2014',
    published: '.16; .07',
    sample: 'mixed',
    of: (play) =>
      pair(
        count(play, ({ move }) => MI_INCONSISTENT.has(move)),
        count(play, sustain),
      ),
    figure: correlation,
    accepted: [0.05, 0.35],
  },
  {
    id: 7,
    what: 'sustain talk next after reflecting sustain talk against another reply to it, odds ratio',
    source: 'sequential MISC studies',
    published: '.48',
    sample: 'mixed',
    of: cells(
      sustain,
      (turn) => turn.talkBefore === 'sustain' && reflected(turn),
      (turn) => turn.talkBefore === 'sustain' && !reflected(turn),
    ),
    figure: ratio,
    accepted: [0.3, 0.75],
  },
  {
    id: 8,
    what: 'change and sustain talk by thirds of a good session: the smallest of the four steps, in shares of turns',
    source: 'change talk over sessions',
    published: 'CT .16 .25 .35; ST .14 .12 .07',
    sample: 'mixed',
    of: thirds,
    figure: (sums) => {
      const [c1 = 0, c2 = 0, c3 = 0, s1 = 0, s2 = 0, s3 = 0] = shares(sums);
      return Math.min(c2 - c1, c3 - c2, s1 - s2, s2 - s3);
    },
    accepted: [0, 1],
    also: (sums) =>
      shares(sums).map((value, at) => ({
        name: `${at < 3 ? 'CT' : 'ST'} third ${(at % 3) + 1}`,
        value,
        right: true,
      })),
  },
  {
    id: 9,
    what: 'directiveness with guard at the end, d, where trait reactance is high; and where it is low',
    source: 'reactance × directiveness; Karno 2005',
    published: '.79; about 0',
    sample: 'reactant',
    of: guardByDirectiveness,
    figure: (sums) => asD(correlation(sums)),
    accepted: [0.5, 1],
    also: (_, easy) => {
      const d = asD(correlation(easy()));
      return [{ name: 'd at low reactance', value: d, right: Math.abs(d) < 0.15 }];
    },
  },
  {
    id: 10,
    what: 'gain from the same attuned joining move in disagreement, times that elsewhere',
    source: 'Aviram 2016',
    published: 'larger',
    sample: 'mixed',
    of: gains,
    figure: gainRatio,
    accepted: [1, 10],
  },
  {
    id: 11,
    what: 'repaired against unrepaired rupture with the final alliance, r',
    source: 'rupture repair meta-analysis',
    published: '.29',
    sample: 'mixed',
    of: (play) =>
      play.ruptured
        ? pair(play.end.rupture === 'repaired' ? 1 : 0, play.end.shown)
        : [0, 0, 0, 0, 0, 0],
    figure: correlation,
    accepted: [0.1, 0.6],
  },
  {
    id: 12,
    what: 'resistance in teaching less in evoking phases of one session (ABAB), the client with the smallest difference',
    source: 'Patterson & Forgatch 1985; Glynn & Moyers 2010',
    published: 'd 1.19',
    sample: 'each-client',
    of: phases,
    figure: phaseDifference,
    accepted: [0, 1],
  },
];

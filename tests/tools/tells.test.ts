import { describe, expect, it } from 'vitest';
import type { Fit, Move } from '../../src/model/moves.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { playCase, traineeOf } from '../../tools/playtest/play-case.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { lexicalRates } from '../../tools/tells/lexical.ts';
import { gathering, hitRate, type MetDecision, shareOf } from '../../tools/tells/met-decisions.ts';
import { shareRemembered } from '../../tools/tells/memory.ts';
import { tellsOf } from '../../tools/tells/tells-of.ts';
import {
  byRanking,
  chanceIn,
  rankingOf,
  shapeOf,
  wayFromChance,
} from '../../tools/tells/test-taking.ts';
import { readerFrom } from '../../tools/tells/word-reader.ts';
import { material } from '../play/theo.ts';

/** A decision with these answers, and what each is worth under each truth. */
const decision = (
  answers: readonly (readonly [text: string, move: Move, ...fits: Fit[]])[],
  { session = 1, lastLine = '“Well.”' } = {},
): MetDecision => ({
  part: `session-${session}`,
  session,
  answers: answers.map(([text, move]) => ({ text, move })),
  meetings: (answers[0]?.slice(2) ?? []).map((_, truth) => ({
    truth: `truth-${truth}`,
    fits: answers.map((answer) => answer[2 + truth] as Fit),
    lastLine,
    first: 1,
    last: 0,
    count: 1,
  })),
});
const kind = decision([
  ['“That sounds hard.”', 'simple-reflection', 'attuned'],
  ['“Why?”', 'open-question', 'missed'],
  ['“You should rest.”', 'persuade', 'missed'],
]);
const curt = decision([
  ['“What happened then?”', 'open-question', 'partial'],
  ['“You should ask her.”', 'persuade', 'missed'],
  ['“That sounds lonely.”', 'simple-reflection', 'attuned'],
]);
const owed = decision([
  ['“Yes, it is.”', 'inform', 'attuned', 'missed'],
  ['“Go on.”', 'open-question', 'missed', 'attuned'],
  ['“That sounds right.”', 'simple-reflection', 'partial', 'partial'],
]);

describe('how far one gets without listening', () => {
  it('is nothing by chance and all by always meeting the moment', () => {
    expect(chanceIn([kind, curt])).toBeCloseTo(1 / 3);
    expect(wayFromChance([kind, curt], (_, { fits }) => fits.indexOf('attuned'))).toBe(1);
    expect(wayFromChance([kind, curt], () => 0)).toBeCloseTo((1 / 2 - 1 / 3) / (2 / 3));
    expect(wayFromChance([kind], () => 1)).toBeLessThan(0);
  });

  it('counts every truth alike, whichever was met more often', () => {
    const [first, second] = owed.meetings;
    if (!first || !second) throw new Error('It was met under two truths.');
    const often = { ...owed, meetings: [{ ...first, count: 9 }, second] };
    expect(hitRate(often, () => 0)).toBe(0.5);
    expect(shareOf(often, 0, 'attuned')).toBe(0.5);
    expect(shareOf(often, 0, 'attuned', 'truth-0')).toBe(1);
  });

  it('is all the way by the words, where those of other cases tell; and none where they do not', () => {
    const others = [
      kind,
      curt,
      decision([
        ['“You should say so.”', 'persuade', 'missed'],
        ['“That sounds sad.”', 'affirm', 'attuned'],
      ]),
    ];
    const fresh = decision([
      ['“You should write it down.”', 'inform', 'missed'],
      ['“How long has it been?”', 'open-question', 'missed'],
      ['“That sounds like a long day.”', 'affirm', 'attuned'],
    ]);
    expect(wayFromChance([fresh], readerFrom(others))).toBe(1);
    const turned = decision([
      ['“That sounds like a long day.”', 'affirm', 'missed'],
      ['“You should write it down.”', 'inform', 'attuned'],
    ]);
    expect(wayFromChance([turned], readerFrom(others))).toBeLessThan(0);
  });

  it('is as far as the moves of other cases tell', () => {
    const ranking = rankingOf([kind, curt]);
    expect(ranking.get('simple-reflection')).toBe(1);
    expect(ranking.get('persuade')).toBe(0);
    expect(wayFromChance([kind, curt], byRanking(ranking))).toBe(1);
    expect(wayFromChance([owed], byRanking(ranking))).toBeLessThan(0);
  });

  it('is told of each thing that can be seen, by its most and its least', () => {
    const shape = shapeOf([
      decision(
        [
          ['“No, it was the second one, on the left.”', 'inform', 'attuned'],
          ['“Was it?”', 'closed-question', 'missed'],
        ],
        { lastLine: '“Was it the second one?”' },
      ),
    ]);
    expect(shape).toMatchObject({
      'shown first': -1,
      'shown last': 1,
      'length: most': 1,
      'length: least': -1,
      'questions: least': 1,
      'punctuation: most': 1,
      'overlap: least': 1,
    });
  });
});

describe('what a case is told to be', () => {
  const met = (id: string, decisions: readonly MetDecision[]) => ({
    id,
    decisions,
    lines: ['“I’m tired, and I think you know.” He yawns and yawns.'],
    reader: { attuned: { 1: 0.5, 2: 0.75 } },
    memory: [0.125],
  });
  const later = decision(
    [
      ['“Yes.”', 'inform', 'missed', 'attuned'],
      ['“That sounds hard.”', 'affirm', 'attuned', 'attuned'],
    ],
    { session: 2 },
  );
  const told = tellsOf(met('one', [kind, owed, later]), [met('other', [curt])]);

  it('is how much of it is right whatever is true, and what the truth decides by session', () => {
    expect(told).toMatchObject({ decisions: 3, always: 0.67, deciding: [0.5, 1], memory: [0.13] });
  });

  it('is what each move is worth in it', () => {
    expect(told.labels).toMatchObject({
      inform: { attuned: 0.5, partial: 0, missed: 0.5, answers: 2 },
      persuade: { missed: 1, answers: 1 },
    });
  });

  it('is what a reader of the evidence knows after each session', () => {
    expect(told.reader).toEqual({ attuned: [0.5, 0.75] });
  });
});

describe('the words of clients', () => {
  it('are counted where they are spoken, and not where they are seen', () => {
    const rates = lexicalRates(['“I’m tired, and I think you know.” He yawns and yawns.']);
    expect(rates).toMatchObject({ and: 1 / 8, i: 2 / 8, think: 1 / 8, 'you know': 1 / 8, yeah: 0 });
  });
});

describe('the decisions of a case', () => {
  it('are gathered once each, with every way in which they were met', async () => {
    const gathered = gathering();
    const random = await findPolicy('random');
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => {
      const play = playCase(material, seed, traineeOf(seed, random), 1);
      let step = play.next();
      for (; !step.done; step = play.next()) gathered.add(step.value);
      return step.value;
    });
    const decisions = gathered.decisions();
    const answered = runs.reduce((sum, run) => sum + nowOf(run).turns.length, 0);
    const meetings = decisions.flatMap((one) => one.meetings);
    expect(meetings.reduce((sum, { count }) => sum + count, 0)).toBe(answered);
    expect(decisions.length).toBeLessThan(answered);
    const keys = decisions.map(({ part, answers }) => JSON.stringify([part, answers]));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { answers, meetings: ways } of decisions)
      for (const { fits, first, last } of ways) {
        expect(fits).toHaveLength(answers.length);
        expect(first).not.toBe(last);
        expect(answers[first]).toBeDefined();
      }
  });
});

describe('what is remembered', () => {
  it('is nothing in the first session, and something in later ones', async () => {
    const attuned = await findPolicy('attuned');
    const shares = [1, 2, 3].map((seed) => {
      const play = playCase(material, seed, traineeOf(seed, attuned));
      let step = play.next();
      while (!step.done) step = play.next();
      const { parts } = step.value;
      return parts
        .filter(({ part }) => part.kind === 'session')
        .map((part) => shareRemembered(step.value as Parameters<typeof shareRemembered>[0], part));
    });
    for (const [first, ...later] of shares) {
      expect(first).toBe(0);
      for (const one of later) expect(one).toBeLessThan(1);
    }
    expect(shares.flat().some((share) => share > 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { MOST_LINES, MOST_LINES_IN_ALL } from '../../src/play/bounds.ts';
import { drawChance, drawOrder, drawReadiness, drawTruth } from '../../src/play/chance.ts';
import { parseLog } from '../../src/play/log.ts';
import { newLog } from '../../src/play/open-run.ts';
import { material } from './theo.ts';

const log = newLog(material, 7, 'practice');
const begin = (part: string, after: number | null = null) => ({
  kind: 'begin',
  after,
  at: 0,
  part,
  story: 'x',
});
const answer = (after: number | null, lines: readonly string[] = []) => ({
  kind: 'answer',
  after,
  at: 0,
  choice: 0,
  held: null,
  guess: null,
  skipped: 0,
  quick: false,
  shown: { lines, response: '“Go on.”' },
});
const signs = (...marked: readonly string[]) => ({
  kind: 'complete',
  after: 0,
  at: 0,
  step: { kind: 'review', value: { kind: 'looked', signs: marked, note: '' } },
});
const read = (acts: readonly object[], here = acts.length - 1) => parseLog({ ...log, acts, here });

describe('a log', () => {
  it('is a tree: a beginning, and acts that each follow on one before them', () => {
    const tree = [begin('session-1'), answer(0), answer(0), answer(1)];
    expect(read(tree).acts).toEqual(tree);
    for (const broken of [
      [answer(null)],
      [begin('session-1', 0)],
      [begin('session-1'), answer(null)],
      [begin('session-1'), answer(1)],
      [begin('session-1'), answer(2), answer(0)],
      [begin('session-1'), begin('session-1')],
    ])
      expect(() => read(broken)).toThrow(
        '“acts” should be a beginning, and acts that each follow on one before them.',
      );
  });

  it('has parts that can have been lived in their order, on the way to each act', () => {
    const two = [begin('session-1'), begin('between-1', 0), begin('supervision-1', 0)];
    expect(read(two).acts).toHaveLength(3);
    for (const broken of [
      [begin('session-2')],
      [begin('session-1'), begin('session-1', 0)],
      [begin('session-1'), answer(0), begin('session-3', 1)],
      [begin('session-1'), begin('between-1', 0), begin('supervision-1', 1)],
    ])
      expect(() => read(broken)).toThrow('“acts” should be session-1 and what can follow it');
  });

  it('stands at one of its acts', () => {
    expect(read([begin('session-1'), answer(0)], 1).here).toBe(1);
    expect(() => read([begin('session-1'), answer(0)], 2)).toThrow(
      '“here” should be the place of one of the acts.',
    );
  });

  it('holds so many lines and no more, all answers together', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'x');
    const many = (last: number) => [
      begin('session-1'),
      ...Array.from({ length: Math.floor(MOST_LINES_IN_ALL / MOST_LINES) }, () =>
        answer(0, lines(MOST_LINES)),
      ),
      answer(0, lines(last)),
    ];
    expect(() => read(many(MOST_LINES_IN_ALL % MOST_LINES))).not.toThrow();
    expect(() => read(many((MOST_LINES_IN_ALL % MOST_LINES) + 1))).toThrow(/lines together/);
  });

  it('names no sign twice', () => {
    expect(read([begin('session-1'), signs('drained', 'no-hope')]).acts).toHaveLength(2);
    expect(() => read([begin('session-1'), signs('drained', 'drained')])).toThrow(
      'a list that names no sign twice',
    );
  });

  it('says where its first fault is, with names cut to what can be read', () => {
    const long = 'x'.repeat(100);
    const board = (shares: object) => ({
      kind: 'complete',
      after: 0,
      at: 0,
      step: { kind: 'board', value: { shares, laid: {} } },
    });
    expect(() => read([begin('session-1'), board({ [long]: 7 })])).toThrow(
      /“acts\.1\.step\.value\.shares\.x{30}”/,
    );
    expect(() => read([begin('session-1'), board({ one: 7 })])).toThrow(
      '“acts.1.step.value.shares.one” should be a number from 0 to 1.',
    );
    expect(() => read([begin('session-1'), board([] as never)])).not.toThrow();
    expect(() => read([begin('session-1'), board('no table' as never)])).toThrow(
      /a table of at most 12/,
    );
    expect(() => read([begin('session-1'), board(null as never)])).toThrow(/a table of at most 12/);
    expect(() => read('no list' as never, 0)).toThrow(/“acts” should be a list of 1 to/);
    expect(() => read([], 0)).toThrow(/“acts” should be a list of 1 to/);
    expect(() => parseLog(7)).toThrow('it holds no play.');
    expect(() => parseLog({ ...log, acts: [7] })).toThrow(/“acts\.0” should be/);
    const { seed: _, ...seedless } = log;
    expect(() => parseLog(seedless)).toThrow('“seed” should be there and is missing.');
  });
});

describe('what is drawn from a seed', () => {
  it('is the same as long as the rules are: a kept play goes as it went', () => {
    expect([0, 1, 2].map((turn) => drawChance(7, 'session-1', turn).toFixed(6))).toEqual([
      '0.474406',
      '0.654547',
      '0.439663',
    ]);
    expect(drawOrder(7, 'session-2', 3, 5)).toEqual([3, 1, 4, 0, 2]);
    expect([1, 2, 3, 4].map((seed) => drawTruth(seed, ['a', 'b', 'c']))).toEqual([
      'c',
      'c',
      'c',
      'c',
    ]);
    expect(drawReadiness(7).toFixed(6)).toBe('0.639486');
  });

  it('is each truth about as often as the others, and a readiness around 0', () => {
    const seeds = Array.from({ length: 3000 }, (_, seed) => seed);
    for (const truth of ['a', 'b', 'c']) {
      const drawn = seeds.filter((seed) => drawTruth(seed, ['a', 'b', 'c']) === truth).length;
      expect(drawn).toBeGreaterThan(900);
      expect(drawn).toBeLessThan(1100);
    }
    const mean = seeds.reduce((sum, seed) => sum + drawReadiness(seed), 0) / seeds.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
  });

  it('is an order of all that there are', () => {
    for (let turn = 0; turn < 40; turn += 1) {
      expect([...drawOrder(7, 'session-1', turn, 5)].sort()).toEqual([0, 1, 2, 3, 4]);
      expect(drawOrder(7, 'session-1', turn, 1)).toEqual([0]);
    }
    const orders = new Set(
      Array.from({ length: 200 }, (_, turn) => drawOrder(7, 'session-1', turn, 3).join()),
    );
    expect(orders.size).toBe(6);
  });

  it('needs a truth to draw', () => {
    expect(() => drawTruth(1, [])).toThrow();
    expect(new Set(Array.from({ length: 60 }, (_, n) => drawTruth(n, ['a', 'b', 'c']))).size).toBe(
      3,
    );
  });
});

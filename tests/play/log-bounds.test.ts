import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveShare } from '../../src/model/calibration.ts';
import { parseLog, type Log } from '../../src/play/log.ts';
import type { Act, ActOf } from '../../src/play/act.ts';
import type { AfterStep } from '../../src/play/after-session.ts';
import { MOST_ACTS } from '../../src/play/bounds.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { beforeAct } from '../../src/play/retry.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { materialOf } from './material-of.ts';
import { begun, give, material as theo, playThrough } from './theo.ts';
import { playWhole } from './whole-play.ts';

const mina = materialOf('mina');
/** As JSON gives it back, not yet looked at. */
const plain = (log: Log): Log => JSON.parse(JSON.stringify(log)) as Log;
const good = plain(playWhole(theo, await findPolicy('mixed'), 7, 'A note.'));
const [beginning, entry, ...others] = good.acts as [ActOf<'begin'>, ActOf<'answer'>, ...Act[]];
const end = good.acts.findIndex(({ kind }) => kind === 'complete');
const times = <T>(count: number, what: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => what(index));
const withActs = (acts: unknown, here = 0): object => ({ ...good, acts, here });
const inAct = (at: number, change: object): object =>
  withActs(good.acts.map((act, index) => (index === at ? { ...act, ...change } : act)));
const inBeginning = (change: object): object => inAct(0, change);
const inEntry = (change: object): object => inAct(1, change);
const inStep = (kind: AfterStep['kind'], value: unknown): object =>
  inAct(end, { step: { kind, value } });
const inBoard = (value: unknown): object => inStep('board', value);
const begin = (part: string, after: number | null): object => ({ ...beginning, part, after });
const LONG = 'x'.repeat(5_000_000);
const many = (value: (index: number) => unknown): object =>
  Object.fromEntries(times(100_000, (index) => [`key-${index}`, value(index)]));

/**
 * What the log of a hostile or damaged file can be, by what is wrong with it, and the path that has
 * to be named.
 */
const REFUSED: Readonly<Record<string, readonly [unknown, RegExp]>> = {
  nothing: [null, /holds no play/],
  'a list': [[], /format/],
  'a number': [12, /holds no play/],
  'another program’s file': [{ not: 'a play' }, /format/],
  'a later format': [{ ...good, format: 99 }, /format/],
  'rules that are no number of a version': [{ ...good, rules: 1.5 }, /rules/],
  'rules without end': [{ ...good, rules: 1e300 }, /rules/],
  'a case’s name of 5 MB': [{ ...good, caseId: LONG }, /caseId/],
  'a case’s name that leads elsewhere': [{ ...good, caseId: '../../theo' }, /caseId/],
  'a seed of 5 MB': [{ ...good, seed: LONG }, /seed/],
  'a place that none of its acts has': [{ ...good, here: good.acts.length }, /here/],
  'no acts': [withActs([]), /acts/],
  '100,000 acts': [withActs(times(100_000, () => ({}))), /acts/],
  'acts that are no list': [withActs(LONG), /acts/],
  'an act of another kind': [inAct(1, { kind: LONG }), /acts\.1/],
  'no beginning': [withActs([entry, ...others]), /acts/],
  'an act that follows on nothing': [inEntry({ after: null }), /acts/],
  'an act that follows on itself': [inEntry({ after: 1 }), /acts/],
  'an act that follows on a later one': [inEntry({ after: 2 }), /acts/],
  'an act that follows on one in between': [inEntry({ after: 0.5 }), /acts\.1\.after/],
  'the same part twice': [withActs([beginning, begin('session-1', 0)]), /acts/],
  'the same part twice beside a path that is right': [
    withActs([beginning, begin('between-1', 0), begin('between-1', 1)]),
    /acts/,
  ],
  'parts in another order': [
    withActs([beginning, begin('between-1', 0), begin('supervision-1', 1)]),
    /acts/,
  ],
  'a second session without the first': [withActs([begin('session-2', null)]), /acts/],
  'a third session after the first': [withActs([beginning, begin('session-3', 0)]), /acts/],
  'a part of another name': [inBeginning({ part: 'session-10' }), /acts\.0\.part/],
  'a story’s fingerprint of 5 MB': [inBeginning({ story: LONG }), /acts\.0\.story/],
  'an absurd time': [inEntry({ at: 1e300 }), /acts\.1\.at/],
  'a time before the beginning': [inEntry({ at: -1 }), /acts\.1\.at/],
  '100,000 lines': [
    inEntry({ shown: { lines: times(100_000, () => ''), response: '' } }),
    /acts\.1\.shown\.lines/,
  ],
  'a line of 5 MB': [
    inEntry({ shown: { lines: [LONG], response: '' } }),
    /acts\.1\.shown\.lines\.0/,
  ],
  'a response of 5 MB': [
    inEntry({ shown: { lines: [], response: LONG } }),
    /acts\.1\.shown\.response/,
  ],
  'more lines than can be kept': [
    withActs([
      beginning,
      ...times(400, (index) => ({
        ...entry,
        after: index,
        shown: { lines: times(40, () => ''), response: '' },
      })),
    ]),
    /acts.*lines/,
  ],
  'a guess of 5 MB': [inEntry({ guess: LONG }), /acts\.1\.guess/],
  'a step of another kind': [inAct(end, { step: { kind: LONG } }), /step/],
  '100,000 shares': [inBoard({ shares: many(() => 0), laid: {} }), /step\.value\.shares/],
  'a share of a name of 5 MB': [
    inBoard({ shares: { [LONG]: 1 }, laid: {} }),
    /step\.value\.shares/,
  ],
  'a share above one': [inBoard({ shares: { one: 2 }, laid: {} }), /step\.value\.shares\.one/],
  '100,000 cards laid': [
    inBoard({ shares: {}, laid: many(() => ({ hypothesis: 'a', speaks: 'for' })) }),
    /step\.value\.laid/,
  ],
  'a card laid for 5 MB': [
    inBoard({ shares: {}, laid: { card: { hypothesis: LONG, speaks: 'for' } } }),
    /step\.value\.laid\.card\.hypothesis/,
  ],
  'a sign 100,000 times': [
    inStep('review', { kind: 'looked', signs: times(100_000, () => 'drained'), note: '' }),
    /step\.value\.signs/,
  ],
  'a sign twice': [
    inStep('review', { kind: 'looked', signs: ['drained', 'drained'], note: '' }),
    /step\.value\.signs/,
  ],
  'a review of another kind': [inStep('review', { kind: LONG }), /step\.value/],
  'a note of 5 MB': [inStep('note', LONG), /step\.value/],
  'a draft of another kind': [inBeginning({ draft: { kind: LONG } }), /acts\.0\.draft/],
};

describe('a log from outside', () => {
  for (const [name, [value, where]] of Object.entries(REFUSED)) {
    it(`with ${name} is refused, with the first fault alone and where it is`, () => {
      let said = '';
      try {
        parseLog(value);
      } catch (error) {
        said = (error as Error).message;
      }
      expect(said).toMatch(where);
      expect(said).not.toContain('\n');
      expect(said.length).toBeLessThan(260);
    });
  }

  it('is counted before anything in it is looked at', () => {
    let looks = 0;
    const counted = <T extends object>(value: T): T =>
      new Proxy(value, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$|^key-/.test(key)) looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
    const lists: readonly unknown[] = [
      withActs(counted(times(100_000, () => ({})))),
      inEntry({ shown: { lines: counted(times(100_000, () => '')), response: '' } }),
      inBoard({ shares: counted(many(() => 0)), laid: {} }),
      inBoard({ shares: {}, laid: counted(many(() => 0)) }),
      inStep('review', {
        kind: 'looked',
        signs: counted(times(100_000, () => 'drained')),
        note: '',
      }),
    ];
    for (const list of lists) expect(() => parseLog(list)).toThrow();
    expect(looks).toBe(0);
  });

  it('stops at its first fault', () => {
    let looks = 0;
    const faulty = new Proxy(
      {},
      {
        has: () => {
          looks += 1;
          return false;
        },
      },
    );
    const acts = [beginning, ...times(100, () => ({ ...entry, shown: faulty }))];
    expect(() => parseLog(withActs(acts))).toThrow(/acts\.1\.shown/);
    expect(looks).toBe(1);
  });

  it('loses what this version does not know, and what is meant for every object', () => {
    const text = JSON.stringify(good)
      .replace(
        /^\{/,
        '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"extra":[1],',
      )
      .replace('"shares":{', '"shares":{"__proto__":0.5,');
    const log = parseLog(JSON.parse(text));
    expect(log).toEqual(good);
    expect(Object.keys(log)).not.toContain('extra');
    expect(Object.getPrototypeOf(log)).toBe(Object.prototype);
    expect('admin' in {}).toBe(false);
  });
});

describe('a log of one’s own', () => {
  const written = 'Ä“…”\n'.repeat(4000);
  for (const [name, material] of [
    ['Theo', theo],
    ['Mina', mina],
  ] as const) {
    it(`passes unchanged, however the case of ${name} was answered and whatever was written`, async () => {
      expect(written.length).toBe(20_000);
      for (const policy of [
        'random',
        'first',
        'last',
        'longest',
        'shortest',
        'attuned',
        'joining',
        'pressing',
        'mixed',
      ]) {
        for (let seed = 0; seed < 4; seed += 1) {
          const log = playWhole(
            material,
            await findPolicy(policy),
            seed * 31 + policy.length,
            written,
          );
          expect(parseLog(plain(log))).toEqual(log);
        }
      }
    });
  }

  it('passes at every moment, and gone back in to every answer', () => {
    for (let stop = 0; stop < 16; stop += 1) {
      const log = playThrough(11, (turn) => turn, stop).run().log;
      expect(parseLog(plain(log))).toEqual(log);
    }
    const play = playThrough(11, (turn) => turn);
    for (const { act } of nowOf(play.run()).turns) {
      play.send({ kind: 'go-to', act: beforeAct(play.run(), act), at: 0 });
      const { log } = play.run();
      expect(parseLog(plain(log))).toEqual(log);
    }
  });

  it('passes wherever the shares of a board were moved to', () => {
    const ids = theo.caseFile.hypotheses.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(ids.length - 1), fc.nat(100)), { maxLength: 200 }),
        (moves) => {
          const even = Object.fromEntries(ids.map((id) => [id, 1 / ids.length]));
          const shares = moves.reduce(
            (now, [index, percent]) => ({ ...moveShare(now, ids[index] ?? '', percent / 100) }),
            even,
          );
          expect(() => parseLog(inBoard({ shares, laid: {} }))).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('passes after an absence of any length, a silence of any length, and any number of lines called up', () => {
    for (const [at, held, skipped] of [
      [1e300, 1e9, 1e6],
      [Number.POSITIVE_INFINITY, 61, 51],
      [-5, -1, 0],
      [Number.NaN, Number.NaN, Number.NaN],
    ] as const) {
      const play = begun(5);
      while (play.view().ending === null) {
        const silent = play.view().responses.findIndex(({ silence }) => silence);
        give(play, Math.max(0, silent), { at, held: silent >= 0 ? held : null, skipped });
      }
      const { log } = play.run();
      expect(parseLog(plain(log))).toEqual(log);
    }
  });

  it('is never larger than can be read again: what would be too much is not done, and that is said', () => {
    const play = begun(5);
    const back = { kind: 'go-to', act: 0, at: 0 } as const;
    const goOn = (): void => {
      for (let n = 0; n < MOST_ACTS; n += 1) {
        play.send(back);
        give(play, n % play.view().responses.length, { held: 8 });
      }
    };
    expect(goOn).toThrow(/cannot keep any more/);
    const { log } = play.run();
    expect(log.acts.length).toBeGreaterThan(500);
    expect(parseLog(plain(log))).toEqual(log);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveShare } from '../../src/model/calibration.ts';
import { parseLog, type Log } from '../../src/play/log.ts';
import { beforeAnswer } from '../../src/play/moment-again.ts';
import { newLog, openPlay } from '../../src/play/play.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { loadMaterial } from '../../tools/stories.ts';
import { material as theo, playThrough } from './theo.ts';
import { playWhole } from './whole-play.ts';

const { material: mina } = loadMaterial('mina');
const asKept = (log: Log): Log => JSON.parse(JSON.stringify(log)) as Log;
const good = asKept(playWhole(theo, await findPolicy('mixed'), 7, 'A note.'));
const first = good.parts[0] as Log['parts'][number];
const entry = first.entries[0] as Log['parts'][number]['entries'][number];
const times = <T>(count: number, what: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => what(index));
const inFirst = (change: object): object => ({
  ...good,
  parts: [{ ...first, ...change }, ...good.parts.slice(1)],
});
const inEntry = (change: object): object =>
  inFirst({ entries: [{ ...entry, ...change }, ...first.entries.slice(1)] });
const inAfter = (change: object): object => inFirst({ after: { ...first.after, ...change } });
const again = (change: object): object => ({
  ...good,
  again: { part: 'session-1', answer: 3, first: { choice: 0, change: 2 }, from: 'abc', ...change },
});
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
  'a later format': [{ ...good, format: 2 }, /format/],
  'rules that are no number of a version': [{ ...good, rules: 1.5 }, /rules/],
  'rules without end': [{ ...good, rules: 1e300 }, /rules/],
  'a case’s name of 5 MB': [{ ...good, caseId: LONG }, /caseId/],
  'a case’s name that leads elsewhere': [{ ...good, caseId: '../../theo' }, /caseId/],
  'a seed of 5 MB': [{ ...good, seed: LONG }, /seed/],
  'no parts': [{ ...good, parts: [] }, /parts/],
  '100,000 parts': [{ ...good, parts: times(100_000, () => ({})) }, /parts/],
  'the same part twice': [{ ...good, parts: [first, first] }, /parts/],
  'parts in another order': [{ ...good, parts: good.parts.toReversed() }, /parts/],
  'a second session without the first': [
    { ...good, parts: [{ ...first, part: 'session-2' }] },
    /parts/,
  ],
  'a third session after the first': [
    { ...good, parts: [first, { ...first, part: 'session-3' }] },
    /parts/,
  ],
  'a part of another name': [inFirst({ part: 'session-10' }), /parts\.0\.part/],
  'a story’s hash of 5 MB': [inFirst({ story: LONG }), /parts\.0\.story/],
  '100,000 empty entries': [inFirst({ entries: times(100_000, () => ({})) }), /parts\.0\.entries/],
  'entries that are no list': [inFirst({ entries: LONG }), /parts\.0\.entries/],
  'an absurd time': [inEntry({ at: 1e300 }), /parts\.0\.entries\.0\.at/],
  'a time before the beginning': [inEntry({ at: -1 }), /parts\.0\.entries\.0\.at/],
  '100,000 lines': [
    inEntry({ shown: { lines: times(100_000, () => ''), response: '' } }),
    /parts\.0\.entries\.0\.shown\.lines/,
  ],
  'a line of 5 MB': [
    inEntry({ shown: { lines: [LONG], response: '' } }),
    /parts\.0\.entries\.0\.shown\.lines\.0/,
  ],
  'a response of 5 MB': [
    inEntry({ shown: { lines: [], response: LONG } }),
    /parts\.0\.entries\.0\.shown\.response/,
  ],
  'more lines than a case has': [
    {
      ...good,
      parts: good.parts.map((part) => ({
        ...part,
        entries: times(100, () => ({
          ...entry,
          shown: { lines: times(40, () => ''), response: '' },
        })),
      })),
    },
    /parts.*lines/,
  ],
  'a guess of 5 MB': [inEntry({ guess: LONG }), /parts\.0\.entries\.0\.guess/],
  '100,000 shares': [
    inAfter({ board: { shares: many(() => 0), laid: {} } }),
    /parts\.0\.after\.board\.shares/,
  ],
  'a share of a name of 5 MB': [
    inAfter({ board: { shares: { [LONG]: 1 }, laid: {} } }),
    /parts\.0\.after\.board\.shares/,
  ],
  'a share above one': [
    inAfter({ board: { shares: { one: 2 }, laid: {} } }),
    /parts\.0\.after\.board\.shares\.one/,
  ],
  '100,000 cards laid': [
    inAfter({ board: { shares: {}, laid: many(() => ({ hypothesis: 'a', speaks: 'for' })) } }),
    /parts\.0\.after\.board\.laid/,
  ],
  'a card laid for 5 MB': [
    inAfter({ board: { shares: {}, laid: { card: { hypothesis: LONG, speaks: 'for' } } } }),
    /parts\.0\.after\.board\.laid\.card\.hypothesis/,
  ],
  'a sign 100,000 times': [
    inAfter({ review: { kind: 'looked', signs: times(100_000, () => 'drained'), note: '' } }),
    /parts\.0\.after\.review\.signs/,
  ],
  'a sign twice': [
    inAfter({ review: { kind: 'looked', signs: ['drained', 'drained'], note: '' } }),
    /parts\.0\.after\.review\.signs/,
  ],
  'a review of another kind': [inAfter({ review: { kind: LONG } }), /parts\.0\.after\.review/],
  'a note of 5 MB': [inAfter({ note: LONG }), /parts\.0\.after\.note/],
  'a draft of another kind': [inFirst({ draft: { kind: LONG } }), /parts\.0\.draft/],
  'an answer 999 to be tried again': [again({ answer: 999 }), /again\.answer/],
  'the answer after the next one to be tried again': [
    again({ answer: first.entries.length + 2 }),
    /again\.answer/,
  ],
  'a part that was not played to be tried again': [
    again({ part: 'session-9', answer: 1 }),
    /again/,
  ],
  'a first choice that nobody had': [
    again({ first: { choice: 1e9, change: 0 } }),
    /again\.first\.choice/,
  ],
  'a change that no meter shows': [
    again({ first: { choice: 0, change: 1e9 } }),
    /again\.first\.change/,
  ],
  'a first play whose name is 5 MB': [again({ from: LONG }), /again\.from/],
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
      { ...good, parts: counted(times(100_000, () => ({}))) },
      inFirst({ entries: counted(times(100_000, () => ({}))) }),
      inEntry({ shown: { lines: counted(times(100_000, () => '')), response: '' } }),
      inAfter({ board: { shares: counted(many(() => 0)), laid: {} } }),
      inAfter({ board: { shares: {}, laid: counted(many(() => 0)) } }),
      inAfter({
        review: { kind: 'looked', signs: counted(times(100_000, () => 'drained')), note: '' },
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
    expect(() => parseLog(inFirst({ entries: times(100, () => faulty) }))).toThrow(/entries\.0/);
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
          expect(parseLog(asKept(log))).toEqual(log);
        }
      }
    });
  }

  it('passes at every moment, and cut back to every answer', () => {
    for (let stop = 0; stop < 16; stop += 1) {
      const log = playThrough(11, (turn) => turn, stop).log();
      expect(parseLog(asKept(log))).toEqual(log);
    }
    const whole = playThrough(11, (turn) => turn).log();
    for (const [index] of (whole.parts[0]?.entries ?? []).entries()) {
      const cut = beforeAnswer(whole, 'session-1', index + 1, {
        change: -100,
        from: '0123456789abcdef01234567',
      });
      expect(parseLog(asKept(cut))).toEqual(cut);
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
          expect(() => parseLog(inAfter({ board: { shares, laid: {} } }))).not.toThrow();
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
      const play = openPlay(theo, newLog(theo, 5, 'practice'));
      while (play.view().ending === null) {
        const silent = play.view().responses.findIndex(({ silence }) => silence);
        play.respond(Math.max(0, silent), at, silent >= 0 ? held : null, {
          guess: null,
          skipped,
          quick: false,
        });
      }
      expect(parseLog(asKept(play.log()))).toEqual(play.log());
    }
  });
});

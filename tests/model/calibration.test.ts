import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brier,
  calibrate,
  evenShares,
  moveShare,
  rashShares,
} from '../../src/model/calibration.ts';

const ids = ['shame', 'room', 'blurred'];
const shares = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .filter(([a, b, c]) => a + b + c > 0)
  .map(([a, b, c]) => ({
    shame: a / (a + b + c),
    room: b / (a + b + c),
    blurred: c / (a + b + c),
  }));

describe('the Brier score', () => {
  it('is 0 for certain and right, 2 for certain and wrong, and 2/3 for three even shares', () => {
    expect(brier({ shame: 1, room: 0, blurred: 0 }, 'shame')).toBe(0);
    expect(brier({ shame: 1, room: 0, blurred: 0 }, 'room')).toBe(2);
    expect(brier(evenShares(ids), 'room')).toBeCloseTo(2 / 3);
  });
  it('lies between 0 and 2, and is best when all stands on the truth', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(...ids), (held, truth) => {
        expect(brier(held, truth)).toBeGreaterThanOrEqual(0);
        expect(brier(held, truth)).toBeLessThanOrEqual(2 + 1e-9);
        expect(brier(held, truth)).toBeGreaterThanOrEqual(
          brier(
            {
              ...evenShares(ids),
              ...Object.fromEntries(ids.map((id) => [id, id === truth ? 1 : 0])),
            },
            truth,
          ),
        );
      }),
    );
  });
});

describe('moving one hypothesis', () => {
  it('keeps the whole at 1, gives it what was asked, and leaves the others in proportion', () => {
    fc.assert(
      fc.property(
        shares,
        fc.constantFrom(...ids),
        fc.integer({ min: 0, max: 100 }),
        (held, id, percent) => {
          const moved = moveShare(held, id, percent / 100);
          expect(Object.values(moved).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
          expect(moved[id]).toBeCloseTo(percent / 100);
        },
      ),
    );
    expect(moveShare({ shame: 0.5, room: 0.3, blurred: 0.2 }, 'shame', 0)).toEqual({
      shame: 0,
      room: 0.6,
      blurred: 0.4,
    });
  });
  it('makes room evenly where nothing else was held likely', () => {
    expect(moveShare({ shame: 1, room: 0, blurred: 0 }, 'shame', 0.4)).toEqual({
      shame: 0.4,
      room: 0.3,
      blurred: 0.3,
    });
  });
});

describe('the calibration of a case', () => {
  it('knows whether anything was ever held likelier than the rest', () => {
    const leaning = { shame: 0.4, room: 0.3, blurred: 0.3 };
    const even = { shame: 1 / 3, room: 1 / 3, blurred: 1 / 3 };
    const leaned = (...snapshots: (typeof leaning)[]): boolean =>
      calibrate(snapshots, 'shame').leaned;
    expect(leaned(even, even)).toBe(false);
    expect(leaned(even, leaning)).toBe(true);
    expect(leaned(leaning, even)).toBe(true);
    expect(leaned({ ...even, shame: 1 / 3 + 1e-9 })).toBe(false);
  });
  it('has one score for each time, and needs one', () => {
    const { each, mean } = calibrate(
      [
        { shame: 1, room: 0, blurred: 0 },
        { shame: 0, room: 1, blurred: 0 },
      ],
      'shame',
    );
    expect(each).toEqual([0, 2]);
    expect(mean).toBe(1);
    expect(() => calibrate([], 'shame')).toThrow('at least one snapshot');
  });
  it('stands between somebody who leans nowhere and somebody who bets everything', () => {
    const snapshots = [
      { shame: 0.4, room: 0.3, blurred: 0.3 },
      { shame: 0.7, room: 0.2, blurred: 0.1 },
    ];
    const right = calibrate(snapshots, 'shame');
    expect(right.mean).toBeLessThan(right.cautious);
    expect(right.rash).toBe(0);
    const wrong = calibrate(snapshots, 'room');
    expect(wrong.mean).toBeGreaterThan(wrong.cautious);
    expect(wrong.rash).toBe(2);
  });
  it('closing early on the wrong one costs every session that follows', () => {
    const early = calibrate(
      [
        { shame: 1, room: 0, blurred: 0 },
        { shame: 1, room: 0, blurred: 0 },
      ],
      'room',
    );
    const late = calibrate([evenShares(ids), { shame: 0, room: 1, blurred: 0 }], 'room');
    expect(late.mean).toBeLessThan(early.mean);
  });
  it('bets on the likeliest when rash', () => {
    expect(rashShares({ shame: 0.2, room: 0.5, blurred: 0.3 })).toEqual({
      shame: 0,
      room: 1,
      blurred: 0,
    });
    expect(rashShares({ shame: 0.4, room: 0.4, blurred: 0.2 })).toEqual({
      shame: 0.5,
      room: 0.5,
      blurred: 0,
    });
  });
});

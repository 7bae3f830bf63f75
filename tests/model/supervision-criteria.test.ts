import { describe, expect, it } from 'vitest';
import {
  criteriaMet,
  isWarranted,
  type SessionSeen,
} from '../../src/model/supervision-criteria.ts';

const calm: SessionSeen = {
  patterned: false,
  rating: 34,
  safetyUnasked: false,
  signs: [],
  strain: 0.2,
  shares: { a: 0.5, b: 0.5 },
};

describe('supervision', () => {
  it('is not called for after an ordinary session', () => {
    expect(criteriaMet([calm])).toEqual([]);
    expect(isWarranted([])).toBe(false);
  });
  it('sees the same pattern over three sessions while the ratings go down', () => {
    const worse = [30, 27, 22].map((rating) => ({ ...calm, patterned: true, rating }));
    expect(criteriaMet(worse)).toContain('pattern-and-ratings');
    expect(criteriaMet(worse.slice(0, 2))).not.toContain('pattern-and-ratings');
    expect(
      criteriaMet([...worse.slice(0, 2), { ...calm, patterned: true, rating: 31 }]),
    ).not.toContain('pattern-and-ratings');
  });
  it('is always called for when a safety cue was left unexplored', () => {
    const met = criteriaMet([{ ...calm, safetyUnasked: true }, calm]);
    expect(met).toEqual(['safety-cue']);
    expect(isWarranted(met)).toBe(true);
  });
  it('counts a recovery that takes longer than a day', () => {
    expect(criteriaMet([{ ...calm, strain: 0.8 }])).toEqual(['slow-recovery']);
    expect(criteriaMet([{ ...calm, signs: ['drained', 'no-hope'] }])).toEqual(['slow-recovery']);
    expect(criteriaMet([{ ...calm, signs: ['drained'] }])).toEqual([]);
  });
  it('asks from the fourth session on whether the picture has moved, counting sessions before the first one played', () => {
    const same = [calm, calm, calm, calm];
    expect(criteriaMet(same)).toContain('fixed-picture');
    expect(criteriaMet([calm, calm], 2)).toContain('fixed-picture');
    expect(criteriaMet([calm, calm, calm, { ...calm, shares: { a: 0.8, b: 0.2 } }])).not.toContain(
      'fixed-picture',
    );
  });
  it('looks at the last three sessions, each of them with the pattern, each rated below the one before', () => {
    const sessions = (...ratings: readonly number[]): SessionSeen[] =>
      ratings.map((rating) => ({ ...calm, patterned: true, rating }));
    const holds = (seen: readonly SessionSeen[], earlier = 0): boolean =>
      criteriaMet(seen, earlier).includes('pattern-and-ratings');
    // What came before the last three is over.
    expect(holds(sessions(20, 33, 30, 27))).toBe(true);
    expect(holds(sessions(30, 27, 27))).toBe(false);
    expect(holds(sessions(30, 27, 22).map((one, n) => ({ ...one, patterned: n !== 1 })))).toBe(
      false,
    );
    // Sessions before the first one played count, and one rating alone goes nowhere.
    expect(holds(sessions(30, 27), 1)).toBe(true);
    expect(holds(sessions(30), 2)).toBe(false);
    expect(holds(sessions(30, 27), 0)).toBe(false);
  });
  it('holds a picture fixed where no hypothesis has moved by a twentieth since it was first weighed', () => {
    const held = (...shares: readonly (number | null)[]): boolean =>
      criteriaMet(
        shares.map((a) => ({ ...calm, shares: a === null ? null : { a, b: 1 - a, c: 0 } })),
      ).includes('fixed-picture');
    expect(held(0.5, 0.52, 0.48, 0.5)).toBe(true);
    expect(held(0.5, 0.75, 0.5, 0.5)).toBe(false);
    expect(held(null, 0.5, 0.5, 0.5)).toBe(true);
    expect(held(null, 0.5, 0.5, 0.9)).toBe(false);
    expect(held(null, null, null, null)).toBe(true);
  });
  it('counts a strain from three fifths on as one that lasts', () => {
    expect(criteriaMet([{ ...calm, strain: 0.6 }])).toEqual(['slow-recovery']);
    expect(criteriaMet([{ ...calm, strain: 0.59 }])).toEqual([]);
  });
  it('says nothing before there was a session', () => {
    expect(criteriaMet([])).toEqual([]);
    expect(criteriaMet([], 5)).toEqual([]);
  });
  it('takes two criteria, or safety alone', () => {
    expect(isWarranted(['slow-recovery'])).toBe(false);
    expect(isWarranted(['slow-recovery', 'fixed-picture'])).toBe(true);
  });
});

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
  it('takes two criteria, or safety alone', () => {
    expect(isWarranted(['slow-recovery'])).toBe(false);
    expect(isWarranted(['slow-recovery', 'fixed-picture'])).toBe(true);
  });
});

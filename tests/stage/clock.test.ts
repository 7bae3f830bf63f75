import { describe, expect, it } from 'vitest';
import { handsAt } from '../../src/stage/clock.ts';

describe('the clock on the wall', () => {
  it('points to three at three, and lets the hour hand stand between two numbers at half past', () => {
    expect(handsAt(15 * 60)).toEqual({ hour: 90, minute: 0 });
    expect(handsAt(19 * 60 + 30)).toEqual({ hour: 225, minute: 180 });
  });
});

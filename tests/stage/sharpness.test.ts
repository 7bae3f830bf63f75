import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameRoom } from '../../src/stage/framing.ts';
import { DRAWN_AT } from '../../src/cast/measures.ts';
import { EASES, easeAfter, sharpnessOf } from '../../src/stage/sharpness.ts';

const [ALL] = EASES;
const LAPTOP = { above: 0, below: 0.42 };
const PHONE = { above: 0.17, below: 0.15 };
const frames = (each: number): number[] => Array.from({ length: 45 }, () => each);

describe('how finely the stage is drawn', () => {
  it('is as the screen has it on a telephone of three pixels', () => {
    expect(sharpnessOf(3, 390, 380, PHONE, ALL)).toBe(3);
  });
  it('is never finer than the drawings, nor than the screen, and never coarse for their sake', () => {
    const size = fc.record({
      width: fc.integer({ min: 320, max: 3840 }),
      height: fc.integer({ min: 300, max: 2160 }),
      screen: fc.double({ min: 1, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(size, ({ width, height, screen }) => {
        const sharpness = sharpnessOf(screen, width, height, LAPTOP, ALL);
        expect(sharpness).toBeLessThanOrEqual(Math.min(3, screen));
        expect(sharpness).toBeGreaterThanOrEqual(1);
        if (sharpness > 1)
          expect(sharpness * frameRoom(width, height, LAPTOP).zoom).toBeLessThanOrEqual(
            DRAWN_AT + 1e-9,
          );
      }),
    );
  });
  it('gives way on a slow machine', () => {
    for (const [step, ease] of EASES.entries())
      if (step > 0) expect(sharpnessOf(2, 390, 380, PHONE, ease)).toBeLessThan(2);
  });
});

describe('a machine that is too slow', () => {
  it('does without something, step by step, till nothing is left to spare', () => {
    expect(easeAfter(0, frames(70))).toBe(1);
    expect(easeAfter(EASES.length - 1, frames(70))).toBe(EASES.length - 1);
  });
  it('is believed sooner, and goes further, when it is very slow', () => {
    expect(
      easeAfter(
        0,
        Array.from({ length: 6 }, () => 700),
      ),
    ).toBe(2);
  });
  it('is left alone when it keeps up, when it was only once late, and when it slept', () => {
    expect(easeAfter(0, frames(34))).toBe(0);
    expect(easeAfter(0, [...frames(34), 300, 200])).toBe(0);
    expect(easeAfter(0, [...frames(34), 60_000])).toBe(0);
  });
  it('is not judged before enough has been seen', () => {
    expect(easeAfter(0, [70, 70, 70])).toBeNull();
    expect(easeAfter(0, [])).toBeNull();
    expect(easeAfter(0, frames(9000))).toBeNull();
  });
});

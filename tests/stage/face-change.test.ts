import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFace, type Faces, type FaceStep } from '../../src/stage/face-change.ts';
import { TIMINGS } from '../../src/stage/timings.ts';
import { EYES, type Face, FACES } from '../../src/cast/appearance.ts';

const both = (face: Face): Faces => ({ eyes: face, mouth: face });
/** When a part is all there, in milliseconds after the cue. */
const there = (steps: readonly FaceStep[], part: 'eyes' | 'mouth'): number =>
  Math.max(
    ...steps.filter((step) => step.part === part).map((step) => step.at + TIMINGS.faceFade.ms),
  );
const opened = (steps: readonly FaceStep[]): number =>
  Math.max(...steps.flatMap((step) => (step.part === 'lids' && !step.shut ? [step.at] : [])));
const faces = fc.record({ eyes: fc.constantFrom(...FACES), mouth: fc.constantFrom(...FACES) });

describe('a change of expression', () => {
  it('moves the brows first, then the lids, and the mouth last', () => {
    const { steps } = changeFace(both('neutral'), both('anxious'), false);
    expect([there(steps, 'eyes'), opened(steps), there(steps, 'mouth')]).toEqual([180, 220, 320]);
  });

  it('lets a warm smile grow, and reach the eyes last', () => {
    const { steps } = changeFace(both('neutral'), both('warm'), false);
    expect(steps.flatMap((step) => (step.part === 'mouth' ? [step.face] : []))).toEqual([
      'hollow',
      'warm',
    ]);
    expect(opened(steps)).toBe(700);
    expect(there(steps, 'mouth')).toBeLessThan(there(steps, 'eyes'));
  });

  it('puts a hollow smile on in a quarter of a second and leaves the eyes to the next blink', () => {
    const { steps, eyesLater } = changeFace(both('tired'), both('hollow'), false);
    expect(steps.map(({ part }) => part)).toEqual(['mouth']);
    expect(there(steps, 'mouth')).toBe(250);
    expect(eyesLater).toBe('hollow');
  });

  it('takes the smile out of the eyes when a warm face goes hollow', () => {
    const { steps } = changeFace(both('warm'), both('hollow'), false);
    expect(there(steps, 'eyes')).toBe(180);
  });

  it('turns a head as one', () => {
    const { steps } = changeFace(both('neutral'), both('away'), false);
    expect(there(steps, 'mouth')).toBe(there(steps, 'eyes'));
  });

  it('leaves one half alone when only the other changes', () => {
    expect(
      changeFace(
        { eyes: 'anxious', mouth: 'warm' },
        { eyes: 'anxious', mouth: 'neutral' },
        false,
      ).steps.every(({ part }) => part === 'mouth'),
    ).toBe(true);
  });

  it('always arrives, never changes eyes that are open, and with reduced motion is one short cross-fade', () => {
    fc.assert(
      fc.property(faces, faces, fc.boolean(), (from, to, reduced) => {
        const { steps, eyesLater } = changeFace(from, to, reduced);
        const last = (part: 'eyes' | 'mouth'): Face =>
          steps.findLast(
            (step): step is Extract<FaceStep, { part: 'eyes' | 'mouth' }> => step.part === part,
          )?.face ?? from[part];
        expect({ eyes: eyesLater ?? last('eyes'), mouth: last('mouth') }).toEqual(to);
        let shut = false;
        for (const step of steps) {
          expect(step.at).toBeGreaterThanOrEqual(0);
          if (step.part === 'lids') shut = step.shut;
          else if (step.part === 'eyes') expect(shut).toBe(!reduced);
          if (reduced) expect([step.at, step.part === 'lids']).toEqual([0, false]);
        }
        expect(shut).toBe(false);
      }),
    );
  });

  it('may be asked of any eyes that a story can give', () => {
    for (const eyes of EYES)
      expect(
        changeFace(both('neutral'), { eyes, mouth: 'warm' }, false).steps.length,
      ).toBeGreaterThan(0);
  });
});

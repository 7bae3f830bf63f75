import { describe, expect, it } from 'vitest';
import { type CastMember, drawnOf, sitterOf, framesOf } from '../../src/cast/sitters.ts';
import { FACES, POSES } from '../../src/cast/appearance.ts';

/** Somebody with a hood and something to hold, and somebody with a coat. */
const THEO: CastMember = { id: 'theo', cast: { guard: 'hood', holds: true } };
const MINA: CastMember = { id: 'mina', cast: { guard: 'coat', holds: false } };

describe('who sits there', () => {
  it('is a client in the consulting room, in every face and pose', () => {
    expect(sitterOf(THEO)).toEqual({
      id: 'theo',
      room: 'room',
      faces: FACES,
      poses: POSES,
      guard: 'hood',
      holds: true,
    });
    expect(framesOf(sitterOf(THEO))).toEqual(
      expect.arrayContaining(['theo-hollow-shut', 'theo-hood-off', 'theo-back-off', 'sky-rain']),
    );
    expect(framesOf(sitterOf(MINA))).toEqual(
      expect.arrayContaining(['mina-back', 'mina-coat-lap']),
    );
    expect(framesOf(sitterOf(MINA))).not.toContain('mina-hood-on');
  });
  it('is the supervisor in her office where there is no client', () => {
    const { room, faces, poses } = sitterOf(null);
    expect(room).toBe('office');
    expect(drawnOf('warm', faces)).toBe('warm');
    expect(drawnOf('angry', faces)).toBe('neutral');
    expect(drawnOf('crossed', poses)).toBe('lap');
    expect(framesOf(sitterOf(null))).not.toContain('chair-arms');
  });
});

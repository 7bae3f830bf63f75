import { describe, expect, it } from 'vitest';
import { drawnOf, sitterOf, framesOf } from '../../src/stage/sitters.ts';
import { FACES, POSES } from '../../src/story/cues.ts';

describe('who sits there', () => {
  it('is a client in the consulting room, in every face and pose', () => {
    expect(sitterOf('theo')).toEqual({ id: 'theo', room: 'room', faces: FACES, poses: POSES, guard: 'hood', holds: true });
    expect(framesOf(sitterOf('theo'))).toEqual(expect.arrayContaining(['theo-hollow-shut', 'theo-hood-off', 'theo-back-off', 'sky-rain']));
    expect(framesOf(sitterOf('mina'))).toEqual(expect.arrayContaining(['mina-back', 'mina-coat-lap']));
    expect(framesOf(sitterOf('mina'))).not.toContain('mina-hood-on');
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

import { describe, expect, it } from 'vitest';
import { AT_DOOR } from '../../src/cast/measures.ts';
import { type CastMember, framesOf, sitterOf } from '../../src/cast/sitters.ts';
import type { Scene } from '../../src/play/scene.ts';
import { stillOf } from '../../src/stage/still-layers.ts';

/** Somebody with a hood and something to hold, and somebody with a coat. */
const THEO: CastMember = { id: 'theo', cast: { guard: 'hood', holds: true } };
const MINA: CastMember = { id: 'mina', cast: { guard: 'coat', holds: false } };
const VIEW: Scene = {
  face: 'warm',
  eyes: 'anxious',
  pose: 'held',
  gaze: 'meet',
  light: 'room',
  sky: 'rain',
  clock: 1025,
  presence: 'here',
  wear: 'on',
  things: 'beside',
  alliance: 50,
  rupture: 'none',
  band: 'wary',
  place: 'room',
  silent: false,
};
const names = (client: CastMember | null, view: Scene): string[] => {
  const { outside, behind, body, head, before } = stillOf(sitterOf(client), view);
  return [...outside, ...behind, ...body, ...head.pictures, ...before].map(({ name }) => name);
};

describe('the room in still pictures', () => {
  it('is made of the drawings of the stage, nearest last', () => {
    expect(framesOf(sitterOf(MINA))).toEqual(expect.arrayContaining(names(MINA, VIEW)));
    const order = names(MINA, VIEW);
    for (const [under, over] of [
      ['room', 'mina-things'],
      ['mina-things', 'mina-body-held'],
      ['mina-body-held', 'mina-coat-held'],
      ['mina-coat-held', 'mina-anxious'],
      ['mina-warm', 'chair-arms'],
    ] as const)
      expect(order.indexOf(under)).toBeLessThan(order.indexOf(over));
  });
  it('lays the mouth of one face softly over the eyes of another, and only then', () => {
    const [mouth] = stillOf(sitterOf(MINA), VIEW).head.pictures.filter(({ soft }) => soft);
    expect(mouth?.name).toBe('mina-warm');
    expect(
      stillOf(sitterOf(MINA), { ...VIEW, eyes: 'warm' }).head.pictures.some(({ soft }) => soft),
    ).toBe(false);
  });
  it('lays what is held on the knees over arms that are out of its way', () => {
    const held = names(THEO, { ...VIEW, things: 'knees' });
    expect(held).toContain('theo-knees');
    expect(held).toContain('theo-body-lap');
    expect(held).not.toContain('theo-things');
    expect(framesOf(sitterOf(THEO))).toEqual(expect.arrayContaining(held));
    expect(names(MINA, { ...VIEW, things: 'knees' })).not.toContain('mina-things');
  });
  it('rains behind the pane when it rains, and keeps the knot of a thread that was mended', () => {
    expect(stillOf(sitterOf(THEO), VIEW).rain.length).toBeGreaterThan(20);
    expect(stillOf(sitterOf(THEO), { ...VIEW, sky: 'dusk' }).rain).toEqual([]);
    const dots = (rupture: Scene['rupture']): number =>
      stillOf(sitterOf(THEO), { ...VIEW, rupture }).thread.filter(({ points: [a, b] }) => a === b)
        .length;
    expect(dots('repaired')).toBe(2);
    expect(dots('none')).toBe(0);
  });
  it('stands somebody who is leaving at the door, and throws no shadow on the chair', () => {
    const [seated, standing] = [
      stillOf(sitterOf(THEO), VIEW),
      stillOf(sitterOf(THEO), { ...VIEW, presence: 'door' }),
    ];
    expect(standing.head.x - seated.head.x).toBe(AT_DOOR.x);
    expect(standing.body.map(({ name }) => name)).toEqual(
      seated.body.map(({ name }) => name).filter((name) => name !== 'client-shadow'),
    );
  });
  it('shows an empty chair when the client has gone, and the office without sky or chair', () => {
    expect(
      names(THEO, { ...VIEW, presence: 'gone' }).filter((name) => name.startsWith('theo')),
    ).toEqual([]);
    expect(names(null, { ...VIEW, face: 'warm', eyes: 'warm', pose: 'lap' })).not.toContain(
      'sky-rain',
    );
  });
});

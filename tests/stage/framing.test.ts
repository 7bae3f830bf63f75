import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_DOOR, CLIENT_BOX, ROOM } from '../../src/cast/measures.ts';
import { frameRoom } from '../../src/stage/framing.ts';

const canvas = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 300, max: 2160 }),
});
const covered = fc.record({
  above: fc.double({ min: 0, max: 0.2, noNaN: true }),
  below: fc.double({ min: 0, max: 0.66, noNaN: true }),
});

describe('the camera', () => {
  it('never shows anything beside the room', () => {
    fc.assert(
      fc.property(canvas, covered, ({ width, height }, over) => {
        const { zoom, x, y } = frameRoom(width, height, over);
        expect(x - width / zoom / 2).toBeGreaterThanOrEqual(ROOM.x - 0.01);
        expect(x + width / zoom / 2).toBeLessThanOrEqual(ROOM.x + ROOM.width + 0.01);
        expect(y - height / zoom / 2).toBeGreaterThanOrEqual(ROOM.y - 0.01);
        expect(y + height / zoom / 2).toBeLessThanOrEqual(ROOM.y + ROOM.height + 0.01);
      }),
    );
  });

  it.each([
    ['a laptop', 1280, 720, { above: 0, below: 0.42 }],
    ['a projector', 1920, 1080, { above: 0, below: 0.42 }],
    ['the upper part of a phone', 390, 380, { above: 0.17, below: 0.15 }],
    ['a telephone on its side', 390, 390, { above: 0.15, below: 0.13 }],
    ['a tablet', 820, 1180, { above: 0, below: 0.42 }],
  ])('keeps face and hands clear of the words on %s', (_, width, height, over) => {
    const { zoom, y } = frameRoom(width, height, over);
    const onScreen = (room: number): number => (room - y) * zoom + height / 2;
    expect(onScreen(CLIENT_BOX.top)).toBeGreaterThanOrEqual(height * over.above - 12);
    expect(onScreen(CLIENT_BOX.bottom)).toBeLessThanOrEqual(height * (1 - over.below) + 12);
  });
});

describe('the camera goes after somebody who stands at the door', () => {
  it.each([
    [1280, 720, { above: 0, below: 0.52 }],
    [390, 380, { above: 0.17, below: 0.15 }],
    [390, 390, { above: 0.15, below: 0.13 }],
  ])('so that face and shoulders are seen at %d x %d', (width, height, over) => {
    const { zoom, x } = frameRoom(width, height, over, 1);
    const onScreen = (room: number): number => (room - x) * zoom + width / 2;
    expect(onScreen(ROOM.face.x + AT_DOOR.x - 100)).toBeGreaterThan(0);
    expect(onScreen(ROOM.face.x + AT_DOOR.x + 100)).toBeLessThan(width);
  });
});

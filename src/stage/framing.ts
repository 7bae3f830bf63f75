// Where the camera stands so that the client's face and hands are seen in whatever is free of the
// stage. Pure.

import { AT_DOOR, CLIENT_BOX, ROOM } from '../cast/measures.ts';
import type { Covered } from './stage-view.ts';

/** Pixels to a unit of the room, and the room's point in the middle of the canvas. */
export type Framing = { readonly zoom: number; readonly x: number; readonly y: number };

/**
 * Room units between the middle of a wide picture and the client, who sits a little to the right of
 * it.
 */
const ASIDE = 50;
/** How much of the room is seen beyond the face of somebody at the door. */
const BESIDE = 150;

/**
 * Frames a canvas of `width` x `height` pixels, of which parts are covered. The client is as large
 * as fits there; the room always fills the canvas, even where the client's hands then fall below.
 * `atDoor` is how far (0-1) the camera has gone after somebody who stands at the door.
 */
export function frameRoom(width: number, height: number, covered: Covered, atDoor = 0): Framing {
  const { top, bottom } = CLIENT_BOX;
  const fits = Math.min(
    (height * (1 - covered.above - covered.below)) / (bottom - top),
    width / CLIENT_BOX.width,
  );
  const fills = Math.max(width / ROOM.width, height / ROOM.height);
  const zoom = Math.max(fits, fills);
  const within = (value: number, from: number, size: number, seen: number): number =>
    Math.min(from + size - seen / 2, Math.max(from + seen / 2, value));
  const [seenWidth, seenHeight] = [width / zoom, height / zoom];
  const sitting = ROOM.face.x - (seenWidth > CLIENT_BOX.width * 1.6 ? ASIDE : 0);
  const standing = Math.max(sitting, ROOM.face.x + AT_DOOR.x + BESIDE - seenWidth / 2);
  return {
    zoom,
    x: within(sitting + (standing - sitting) * atDoor, ROOM.x, ROOM.width, seenWidth),
    y: within(top + seenHeight / 2 - covered.above * seenHeight, ROOM.y, ROOM.height, seenHeight),
  };
}

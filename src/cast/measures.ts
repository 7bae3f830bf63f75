// The measures of the drawings: the room, the layers over it, the client. Units are those of the
// room unless said otherwise.

import type { Gaze, Pose } from './appearance.ts';

/**
 * The room as it is drawn (its composition is 1280 x 720 from 0, 0), and the middle of the client's
 * face in it.
 */
export const ROOM = {
  x: -160,
  y: -80,
  width: 1600,
  height: 1000,
  face: { x: 690, y: 186 },
} as const;
/** How far from the chair somebody at the door stands; one's own chair hides how the legs are. */
export const AT_DOOR = { x: 500, y: -10 } as const;
/** Middles of the layers over it. */
export const ARMS_MIDDLE = { x: 690, y: 515 } as const;
export const THINGS_MIDDLE = { x: 950, y: 590 } as const;
export const SKY_MIDDLE = { x: 247, y: 238 } as const;
export const SHADOW_MIDDLE = { x: 712, y: 370 } as const;
export const BEAM_MIDDLE = { x: 650, y: 280 } as const;
/** The clock on the wall: its middle, and how long its hands are. */
export const CLOCK = { x: 552, y: 140, hour: 19, minute: 28 } as const;
/**
 * Outlines of the two arms of the client's chair, for what lies on them as on the rest of the room.
 */
export const ARMS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [470, 430],
    [475, 414],
    [492, 404],
    [516, 401],
    [540, 404],
    [557, 414],
    [562, 430],
    [566, 640],
    [476, 640],
  ],
  [
    [910, 430],
    [905, 414],
    [888, 404],
    [864, 401],
    [840, 404],
    [823, 414],
    [818, 430],
    [814, 640],
    [904, 640],
  ],
];
/** The pane, behind which it may rain. */
export const PANE = { x: 98, y: 54, width: 298, height: 368 } as const;
/** The thread: from the arm of the client's chair to the arm of the trainee's own. */
export const THREAD = { from: { x: 868, y: 412 }, to: { x: 1206, y: 452 } } as const;
export const OWN_CHAIR_MIDDLE = { x: 1290, y: 670 } as const;
export const GLOW_MIDDLE = { x: 985, y: 281 } as const;
/**
 * What must always be seen of the room: the client from above the head to the hands, and both arms
 * of the chair.
 */
export const CLIENT_BOX = { top: 40, bottom: 545, width: 450 } as const;
/**
 * Pixels to a unit in the drawings: of people and what is near, of the room behind them and of
 * one's own chair (which are soft), of the sky outside, and of light.
 */
export const DRAWN_AT = 2;
export const OWN_CHAIR_DRAWN_AT = 1;
export const ROOM_DRAWN_AT = 1.5;
export const SKY_DRAWN_AT = 1;
export const GLOW_DRAWN_AT = 0.5;
export const BEAM_DRAWN_AT = 0.25;
/** A client's unit in units of the room; the offsets below are in client units. */
export const CLIENT = 0.85;
export const BODY_MIDDLE = { x: 0, y: 360 } as const;
export const COAT_MIDDLE = { x: 0, y: 275 } as const;
export const KNEES_MIDDLE = { x: 0, y: 315 } as const;
export const HEAD_MIDDLE = { x: 0, y: 7.5 } as const;
export const LIDS_MIDDLE = { x: 0, y: -2 } as const;
export const EYES = { apart: 30, y: 1 } as const;
/**
 * Where the face of the mouth takes over from that of the eyes: from the tip of the nose to the
 * upper lip, in client units.
 */
export const SEAM = { top: 18, soft: 16 } as const;
/** How far a head turned by 1 moves its features, in client units. */
export const TURN = 11;
/** The share of an expression's tilt that the head turns by. */
export const TILTED = 0.6;

/** Where the irises go, in client units, and how far the head turns its features with a face. */
export const GAZES: Readonly<Record<Gaze, { x: number; y: number }>> = {
  meet: { x: 0, y: 0 },
  down: { x: -1, y: 5 },
  away: { x: 7, y: 2 },
  door: { x: 8, y: 0 },
  window: { x: -8, y: -1 },
  up: { x: 2, y: -5 },
};

/**
 * How a pose leans: head and body come nearer and sink, or draw back. In client units, about the
 * middle of the face.
 */
export const LEANS: Readonly<Record<Pose, { y: number; scale: number }>> = {
  crossed: { y: -4, scale: 0.985 },
  held: { y: 0, scale: 1 },
  lap: { y: 0, scale: 1 },
  open: { y: 2, scale: 1 },
  forward: { y: 14, scale: 1.05 },
};

/**
 * How far a weight shifted to one side takes body and head, in room units, lets them sink, and
 * turns the body, in degrees.
 */
export const SHIFTED = { body: 4, head: 6, sinks: 1, turns: 0.5 } as const;
/** The share of a look's way that the head goes after the eyes. */
export const HEAD_GOES = 0.35;
/** Where the hands are in a pose, from the top to the foot, in client units. */
export const HANDS: Readonly<Record<Pose, { top: number; foot: number }>> = {
  crossed: { top: 220, foot: 320 },
  held: { top: 320, foot: 400 },
  lap: { top: 340, foot: 430 },
  open: { top: 330, foot: 430 },
  forward: { top: 390, foot: 470 },
};

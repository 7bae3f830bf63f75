// The drawings the stage loads, by name, and where they stand in the room.

import { FACES, type Gaze, POSES } from '../story/cues.ts';

const urls = import.meta.glob<string>('../../assets/drawn/*.webp', { eager: true, query: '?url', import: 'default' });

/** The address of a drawing. @throws Error when it has not been drawn */
export function addressOf(name: string): string {
  const url = urls[`../../assets/drawn/${name}.webp`];
  if (!url) throw new Error(`The drawing “${name}” is missing; run “npm run build”.`);
  return url;
}

/** Every drawing that a session with this client needs. */
export function framesOf(client: string): readonly string[] {
  return [
    'room', 'lamp-glow', 'chair-arms', 'own-chair', `${client}-hood-back`, `${client}-iris`,
    ...POSES.map((pose) => `${client}-body-${pose}`),
    ...FACES.flatMap((face) => [`${client}-${face}`, `${client}-${face}-shut`]),
  ];
}

/** The room as it is drawn (its composition is 1280 x 720 from 0, 0), and the middle of the client's face in it. */
export const ROOM = { x: -160, y: 0, width: 1600, height: 920, face: { x: 690, y: 186 } } as const;
/** Middles of the layers over it. */
export const ARMS_MIDDLE = { x: 690, y: 515 } as const;
export const OWN_CHAIR_MIDDLE = { x: 1290, y: 670 } as const;
export const GLOW_MIDDLE = { x: 985, y: 281 } as const;
/** What must always be seen of the room: the client from above the head to the hands, and both arms of the chair. */
export const CLIENT_BOX = { top: 40, bottom: 545, width: 450 } as const;
/** Pixels to a unit in the drawings of the room, and of the lamp's glow. */
export const DRAWN_AT = 2;
export const GLOW_DRAWN_AT = 0.5;
/** A client's unit in units of the room; the offsets below are in client units. */
export const CLIENT = 0.85;
export const BODY_MIDDLE = { x: 0, y: 360 } as const;
export const EYES = { apart: 26, y: 1 } as const;

/** Where the irises go, in client units, and how far the head turns its features with a face. */
export const GAZES: Readonly<Record<Gaze, { x: number; y: number }>> = {
  meet: { x: 0, y: 0 }, down: { x: -1, y: 5 }, away: { x: 7, y: 2 }, door: { x: 8, y: 0 }, window: { x: -8, y: -1 }, up: { x: 2, y: -5 },
};

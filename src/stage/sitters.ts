// Who sits where: a client in the consulting room, the supervisor in her office. Pure.

import { FACES, type Face, POSES, type Pose } from '../story/cues.ts';

export type Sitter = {
  /** What the names of the drawings begin with. */
  readonly id: string;
  readonly room: 'room' | 'office';
  /** What is drawn of this person; the first of each stands for what is not. */
  readonly faces: readonly [Face, ...Face[]]; readonly poses: readonly [Pose, ...Pose[]];
};

/** Dr. Albrecht, who is seen seldom and is drawn in few ways. */
export const SUPERVISOR: Sitter = { id: 'albrecht', room: 'office', faces: ['neutral', 'thoughtful', 'warm', 'tired'], poses: ['lap', 'open', 'forward'] };

/** A case's client, or with null the supervisor. */
export const sitterOf = (client: string | null): Sitter => (client === null ? SUPERVISOR : { id: client, room: 'room', faces: FACES, poses: POSES });

/** `wanted` if it is drawn, otherwise what stands for it. */
export function drawnOf<T>(wanted: T, drawn: readonly [T, ...T[]]): T {
  return drawn.includes(wanted) ? wanted : drawn[0];
}

/** Every drawing that is needed with this person in the picture. */
export function framesOf({ id, room, faces, poses }: Sitter): readonly string[] {
  return [
    room, 'lamp-glow', 'own-chair', ...(room === 'room' ? ['chair-arms', `${id}-things`] : []), `${id}-back`, `${id}-iris`,
    ...poses.map((pose) => `${id}-body-${pose}`),
    ...faces.flatMap((face) => [`${id}-${face}`, `${id}-${face}-shut`]),
  ];
}

// Who sits where: a client in the consulting room, the supervisor in her office. Pure.

import {
  FACES,
  type Face,
  POSES,
  type Pose,
  SKIES,
  type Things,
  type Wearing,
} from './appearance.ts';

/** A hood lies over the head and shows hair when it is down; a coat lies over the body. */
export const GUARDS = ['hood', 'coat', 'none'] as const;
export type Guard = (typeof GUARDS)[number];
/** How a client is drawn; a case says so in its case.json. */
export type Cast = {
  /** What this person keeps on and can take off, drawn as a layer of its own. */
  readonly guard: Guard;
  /** Whether this person's things are drawn on the knees too. */
  readonly holds: boolean;
};
/** A client, as far as the room needs to know. */
export type CastMember = { readonly id: string; readonly cast: Cast };

export type Sitter = Cast & {
  /** What the names of the drawings begin with. */
  readonly id: string;
  readonly room: 'room' | 'office';
  /** What is drawn of this person; the first of each stands for what is not. */
  readonly faces: readonly [Face, ...Face[]];
  readonly poses: readonly [Pose, ...Pose[]];
};

/** Dr. Albrecht, who is seen seldom and is drawn in few ways. */
export const SUPERVISOR: Sitter = {
  id: 'albrecht',
  room: 'office',
  faces: ['neutral', 'thoughtful', 'warm', 'tired'],
  poses: ['lap', 'open', 'forward'],
  guard: 'none',
  holds: false,
};

/** A case's client, or with null the supervisor. */
export function sitterOf(client: CastMember | null): Sitter {
  return client === null
    ? SUPERVISOR
    : { id: client.id, room: 'room', faces: FACES, poses: POSES, ...client.cast };
}

/** How this person's own arms are: under something held on the knees, out of its way. */
export const poseUnder = (
  { holds }: Sitter,
  { pose, things }: { readonly pose: Pose; readonly things: Things },
): Pose => (holds && things === 'knees' ? 'lap' : pose);

/** `wanted` if it is drawn, otherwise what stands for it. */
export function drawnOf<T>(wanted: T, drawn: readonly [T, ...T[]]): T {
  return drawn.includes(wanted) ? wanted : drawn[0];
}

/** The drawing behind the head, with the hood up or down. */
export const backOf = ({ id, guard }: Sitter, wearing: Wearing): string =>
  guard === 'hood' ? `${id}-back-${wearing}` : `${id}-back`;

/** Every drawing that is needed with this person in the picture. */
export function framesOf(sitter: Sitter): readonly string[] {
  const { id, room, faces, poses, guard, holds } = sitter;
  return [
    room,
    'lamp-glow',
    'window-light',
    'own-chair',
    ...(room === 'room'
      ? ['chair-arms', 'client-shadow', `${id}-things`, ...SKIES.map((sky) => `sky-${sky}`)]
      : []),
    ...new Set([backOf(sitter, 'on'), backOf(sitter, 'off')]),
    `${id}-iris`,
    ...(guard === 'hood' ? [`${id}-hood-on`, `${id}-hood-off`] : []),
    ...(holds ? [`${id}-knees`] : []),
    ...poses.flatMap((pose) => [
      `${id}-body-${pose}`,
      ...(guard === 'coat' ? [`${id}-coat-${pose}`] : []),
    ]),
    ...faces.flatMap((face) => [`${id}-${face}`, `${id}-${face}-shut`]),
  ];
}

// What can be seen of a client and the room, by the names that stories use for it.

export const FACES = [
  'neutral',
  'silence',
  'away',
  'guarded',
  'tired',
  'anxious',
  'hollow',
  'irritated',
  'angry',
  'tears',
  'relief',
  'thoughtful',
  'warm',
] as const;
export type Face = (typeof FACES)[number];
/** Faces that look ahead; only these can lend their eyes and brows to another. */
export const EYES = [
  'neutral',
  'silence',
  'tired',
  'anxious',
  'hollow',
  'angry',
  'tears',
  'relief',
  'warm',
] as const satisfies readonly Face[];
export type Eyes = (typeof EYES)[number];
/** Faces whose mouth can stand under other eyes: the head is not turned, or by next to nothing. */
export const MOUTHS: readonly Face[] = [...EYES, 'irritated'];
export const POSES = ['crossed', 'held', 'lap', 'open', 'forward'] as const;
export type Pose = (typeof POSES)[number];
export const GAZES = ['meet', 'down', 'away', 'door', 'window', 'up'] as const;
export type Gaze = (typeof GAZES)[number];
export const LIGHTS = ['room', 'lamp'] as const;
export type Light = (typeof LIGHTS)[number];
/** What the window shows, and how light it is in the room with it. */
export const SKIES = ['morning', 'dusk', 'rain', 'night'] as const;
export type Sky = (typeof SKIES)[number];
/**
 * Whether the client is in the chair or stands at the door; `gone` is also not there yet, or on the
 * telephone.
 */
export const PRESENCES = ['here', 'door', 'gone'] as const;
export type Presence = (typeof PRESENCES)[number];
/** Whether the client has on what is kept on as a guard: a hood, a coat. */
export const WEARS = ['on', 'off'] as const;
export type Wearing = (typeof WEARS)[number];
/**
 * Where the client's things are: on the floor beside the chair, on the knees with both arms round
 * them, or not to be seen.
 */
export const THINGS = ['beside', 'knees', 'none'] as const;
export type Things = (typeof THINGS)[number];
/** Where the trainee is between two sessions. */
export const PLACES = ['desk', 'front-desk', 'room'] as const;
export type Place = (typeof PLACES)[number];

// What there is to be seen at one moment, for stage and page alike: the client's body, the room, and
// where one is. Cues last until another replaces them.

import type { Face, Gaze, Light, Place, Pose } from '../cast/appearance.ts';
import type { Band, Rupture } from '../model/client-state.ts';
import { placeOf } from './place-of.ts';
import type { PlayView } from './play-view.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

export type Scene = Surroundings & {
  /** What the face says; and its eyes and brows, where they say something else. */
  readonly face: Face;
  readonly eyes: Face;
  readonly pose: Pose;
  readonly gaze: Gaze;
  readonly light: Light;
  readonly place: Place;
  /** The alliance as it shows, 0-100: the light warms with it. */
  readonly alliance: number;
  readonly band: Band;
  /** What the thread between the chairs tells of. */
  readonly rupture: Rupture;
  /** Whether the trainee is holding a silence just now. */
  readonly silent: boolean;
};

/** Where the arms rest when no line says otherwise. */
const REST: Readonly<Record<Band, Pose>> = {
  guarded: 'crossed',
  wary: 'held',
  warming: 'lap',
  open: 'open',
};

/**
 * How the supervisor sits, and how warm it is where she does; what the client's alliance does is
 * not seen there.
 */
const SUPERVISOR = {
  face: 'neutral',
  eyes: 'neutral',
  pose: 'lap',
  gaze: 'meet',
  light: 'room',
} as const;
const OFFICE = { alliance: 70, rupture: 'none' } as const;

/**
 * The scene after the first `shown` lines of this beat; `silent` while the trainee holds a silence.
 */
export function sceneOf(view: PlayView, shown: number, silent: boolean): Scene {
  const lines = [...view.earlier.flatMap((one) => one.lines), ...view.lines.slice(0, shown)];
  const supervision = view.part.kind === 'supervision';
  const rest: Pick<Scene, 'face' | 'eyes' | 'pose' | 'gaze' | 'light'> = supervision
    ? SUPERVISOR
    : { face: 'neutral', eyes: 'neutral', pose: REST[view.band], gaze: 'down', light: 'room' };
  const cued = lines.reduce(
    (body, { cues: { face, eyes, pose, gaze, light } }) => ({
      face: face ?? body.face,
      eyes: eyes ?? face ?? body.eyes,
      pose: pose ?? body.pose,
      gaze: gaze ?? body.gaze,
      light: light ?? body.light,
    }),
    rest,
  );
  return {
    ...cued,
    ...surroundingsOf(view, shown),
    place: placeOf(view, shown),
    alliance: view.alliance,
    band: view.band,
    rupture: view.rupture,
    silent,
    ...(supervision ? OFFICE : {}),
  };
}

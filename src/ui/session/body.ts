// The client's body as the lines shown so far have left it: cues last until another replaces them.

import type { Band } from '../../model/client-state.ts';
import type { PlayView } from '../../play/play-view.ts';
import type { Pose } from '../../cast/appearance.ts';
import type { Body } from '../app-port.ts';
import { surroundingsOf } from './surroundings.ts';

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
 * The body after the first `shown` lines of this beat; `silent` while the trainee holds a silence.
 */
export function bodyOf(view: PlayView, shown: number, silent: boolean): Body {
  const lines = [...view.earlier.flatMap((one) => one.lines), ...view.lines.slice(0, shown)];
  const supervision = view.part.kind === 'supervision';
  const rest: Pick<Body, 'face' | 'eyes' | 'pose' | 'gaze' | 'light'> = supervision
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
  const { sky, clock, presence, wear, things } = surroundingsOf(view, shown);
  return {
    ...cued,
    sky,
    clock,
    presence,
    wear,
    things,
    alliance: view.alliance,
    band: view.band,
    rupture: view.rupture,
    silent,
    ...(supervision ? OFFICE : {}),
  };
}

// A bad line: every fifth request fails, whatever it is for but the page itself.

import { failEvery } from '../../tests/e2e/failing.ts';
import { playedOut } from './played-out.ts';
import type { Trial } from './trial.ts';

export const fifthRequest: Trial = {
  name: 'fifth-request',
  what: 'Every fifth request is broken off, or answered with 503; a first session is played to its debrief and opened again, the room drawn in every second try.',
  tries: 20,
  attempt: (stand, turn) =>
    playedOut(stand, turn % 2 === 1, (context) =>
      failEvery(context, 5, turn % 5, turn % 4 < 2 ? 'broken off' : 503),
    ),
};

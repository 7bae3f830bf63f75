// Plays that were played beforehand and are opened from a file, for tests of what comes after a
// session: they need not play up to it.

import { expect, type Page } from '@playwright/test';
import type { Mode } from '../../src/play/modes.ts';
import type { Log } from '../../src/play/log.ts';
import { begun, give } from '../play/theo.ts';
import { stepOf } from '../play/whole-play.ts';
import { answersIn } from './kept-log.ts';
import { hearOut } from './playing.ts';

/** How far a play has come: to the client's last words, or through all that follows a session. */
type Upto = 'the last words' | 'the debrief';

/**
 * Opens a play whose first session with Theo has been played, and returns how many answers it took.
 */
export async function openPlayed(page: Page, upto: Upto, mode: Mode = 'practice'): Promise<number> {
  const log = playedTo(upto, mode);
  await page.goto('/');
  await page.getByLabel('Open a play from a file').setInputFiles(fileOf(log));
  const heading = upto === 'the debrief' ? 'The session, read back' : 'Session with Theo';
  await expect(page.getByRole('heading', { name: heading })).toBeAttached();
  if (upto === 'the last words') await hearOut(page);
  return answersIn(log).length;
}

/** The file that “Keep as a file” would have made. */
export const fileOf = (log: Log) => ({
  name: 'joining-room-theo.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(log)),
});

/** The log of a play whose first session with Theo has been played. */
export function playedTo(upto: Upto, mode: Mode): Log {
  const play = begun(7, mode);
  for (let given = 0; play.view().ending === null; given += 1) {
    const { responses } = play.view();
    const index = given % responses.length;
    give(play, index, { at: given * 20_000, held: responses[index]?.silence ? 8 : null });
  }
  if (upto === 'the last words') return play.run().log;
  play.send({ kind: 'leave', at: 0 });
  const written = 'He listens to rooms before he speaks in them.';
  for (let { standing } = play.view(); standing.kind === 'after'; { standing } = play.view()) {
    const step = stepOf(play.run().material, standing.step, written);
    play.send({ kind: 'complete', step, at: 0 });
  }
  return play.run().log;
}

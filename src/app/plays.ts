// Plays for the interface: begun, opened again, taken in from a file, and kept on the device. Part
// of the composition root; what a play itself needs is loaded with the first one.

import { again } from '../loading/again.ts';
import type { Log } from '../play/log.ts';
import type { AppPort, Opened } from '../ui/app-port.ts';
import { keeper } from './keeping.ts';
import * as say from '../messages/compiled/page.ts';

/** All that a play needs; it is on its way from the first screen on. */
export const bringPlaying = () => again(() => import('./playing.ts'));

async function openLog(id: string, log: Log): Promise<Opened> {
  const [reopening, { portOf }] = await Promise.all([
    again(() => import('./reopening.ts')),
    bringPlaying(),
  ]);
  return reopening.openLog(id, log, portOf);
}

/** What the interface asks of plays. */
export const PLAYS: Pick<
  AppPort,
  'savedPlays' | 'begin' | 'resume' | 'importPlay' | 'discard' | 'keeping' | 'onKeeping'
> = {
  savedPlays: async (all) => (await again(() => import('./list-plays.ts'))).listPlays(keeper, all),
  async begin(caseId, mode) {
    return (await bringPlaying()).begin(caseId, mode);
  },
  async resume(id) {
    const saved = await keeper.take(id).catch(() => {
      throw new Error(say.playNotGivenOut);
    });
    if (!saved) throw new Error(say.playGone);
    return openLog(id, saved.log);
  },
  async importPlay(file, givenUp) {
    const { openFile } = await again(() => import('./open-file.ts'));
    return openFile(file, givenUp, {
      find: keeper.find,
      goOn: PLAYS.resume,
      open: openLog,
      keep: keeper.keep,
    });
  },
  discard: keeper.remove,
  keeping: keeper.now,
  onKeeping: keeper.subscribe,
};

// Plays for the interface: begun, opened again, taken in from a file, and kept on the device. Part
// of the composition root; what a play itself needs is loaded with the first one.

import { again } from '../loading/again.ts';
import type { AppPort } from '../ui/app-port.ts';
import { keeper } from './keeping.ts';

/** All that a play needs; it is on its way from the first screen on. */
export const bringPlaying = () => again(() => import('./playing.ts'));

/** What the interface asks of plays. */
export const PLAYS: Pick<
  AppPort,
  'savedPlays' | 'begin' | 'resume' | 'takeIn' | 'discard' | 'keeping' | 'onKeeping'
> = {
  savedPlays: async (all) => (await again(() => import('./list-plays.ts'))).listPlays(keeper, all),
  async begin(caseId, mode) {
    return (await bringPlaying()).begin(caseId, mode);
  },
  async resume(id) {
    const saved = await keeper.take(id).catch(() => {
      throw new Error(
        'The storage of this browser did not give this play out. It is as it was; reload the page to try again.',
      );
    });
    if (!saved) throw new Error('This play is no longer kept on this device.');
    return (await bringPlaying()).openLog(id, saved.log);
  },
  async takeIn(file, givenUp) {
    const [{ openFile }, { openLog }] = await Promise.all([
      again(() => import('./open-file.ts')),
      bringPlaying(),
    ]);
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

// A play opened from a file, and kept here once. Part of the composition root; loaded when the
// first file is opened.

import { CARDS } from './catalogue.ts';
import { importPlay } from '../library/import-play.ts';
import type { SavedPlay } from '../library/saved-play.ts';
import type { Log } from '../play/log.ts';
import type { Opened } from '../ui/app-port.ts';

/** What is done with a play that was read. */
type Keeping = {
  find(id: string): Promise<SavedPlay | null>;
  goOn(id: string): Promise<Opened>;
  open(id: string, log: Log): Promise<Opened>;
  keep(id: string, log: Log, finished: boolean): void;
};

/** What is said of a file whose play has answers here that the file has not. */
const GONE_ON_WITH =
  'This file was opened here before, and the play has been gone on with since. It stands under “Opened from files”, with its newer answers. To open it as it is in the file, remove it there first.';

/**
 * The play in a file. The same file is the same play, however often it is opened.
 * @throws Error in words for the trainee; then nothing is kept
 */
export async function openFile(
  file: File,
  givenUp: AbortSignal,
  { find, goOn, open, keep }: Keeping,
): Promise<Opened> {
  const { id, log } = await importPlay(
    file,
    CARDS.map((card) => card.id),
    givenUp,
  );
  const kept = await find(id);
  if (kept && JSON.stringify(kept.log) !== JSON.stringify(log)) throw new Error(GONE_ON_WITH);
  givenUp.throwIfAborted();
  if (kept) return goOn(id);
  const found = await open(id, log).catch((error: unknown) => {
    throw error instanceof RangeError
      ? new Error(
          `This file is a play of this game, but its answers do not fit the story: ${error.message} It may have been changed since it was kept. Nothing on this device was changed.`,
        )
      : error;
  });
  givenUp.throwIfAborted();
  keep(id, log, found.kind === 'play' && found.play.view().standing.kind === 'closed');
  return found;
}

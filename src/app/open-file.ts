// A play opened from a file, and kept here once. Part of the composition root; loaded when the
// first file is opened.

import * as say from '../messages/compiled/open-file.ts';
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
  if (kept && JSON.stringify(kept.log) !== JSON.stringify(log)) throw new Error(say.goneOnWith);
  givenUp.throwIfAborted();
  if (kept) return goOn(id);
  const found = await open(id, log).catch((error: unknown) => {
    throw error instanceof RangeError ? new Error(say.doesNotFit({ why: error.message })) : error;
  });
  givenUp.throwIfAborted();
  keep(id, log, found.kind === 'play' && found.play.view().standing.kind === 'closed');
  return found;
}

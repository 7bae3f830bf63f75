// The plays kept on this device: those left open, to go on with, those played to an ending, to look
// back at, and those from files.

import { useState } from 'preact/hooks';
import * as say from '../../messages/compiled/kept-plays.ts';
import type { AppPort, KeptPlays as Kept, ListedPlay } from '../app-port.ts';

/** At most this many of each are listed at first. */
const LISTED = 4;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/**
 * `first` is what is listed to begin with. `onRemove` is called before a play is removed: the
 * button that was pressed goes away with it.
 */
type Props = { port: AppPort; first: Kept; onOpen: (id: string) => void; onRemove: () => void };

export function KeptPlays({ port, first, onOpen, onRemove }: Props) {
  const [{ plays, more, unreadable }, setKept] = useState(first);
  const [all, setAll] = useState(false);
  const look = async (every: boolean): Promise<void> => {
    setAll(every);
    setKept(await port.savedPlays(every));
  };
  const remove = async (id: string): Promise<void> => {
    onRemove();
    // Where it could not be removed, the words on the storage say why, and it is still listed.
    await port.discard(id).catch(() => undefined);
    await look(all);
  };
  const nameOf = (play: ListedPlay): string =>
    port.cases.find((one) => one.id === play.caseId)?.name ?? play.caseId;
  const groups = [
    {
      id: 'left-open',
      title: say.leftOpen,
      plays: plays.filter((one) => !one.fromFile && !one.finished),
    },
    {
      id: 'played',
      title: say.played,
      plays: plays.filter((one) => !one.fromFile && one.finished),
    },
    { id: 'from-files', title: say.fromFiles, plays: plays.filter((one) => one.fromFile) },
  ];
  const hidden = more > 0 || groups.some((group) => group.plays.length > LISTED);
  return (
    <>
      {groups
        .filter((group) => group.plays.length > 0)
        .map((group) => (
          <section aria-labelledby={group.id} key={group.id}>
            <h2 id={group.id}>{group.title}</h2>
            <ul class="plain saved">
              {group.plays.slice(0, all ? Number.POSITIVE_INFINITY : LISTED).map((play) => (
                <li key={play.id}>
                  <button type="button" onClick={() => onOpen(play.id)}>
                    {wordsFor(play, nameOf(play))}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say.removePlay({ name: nameOf(play), session: play.session })}
                    onClick={() => void remove(play.id)}
                  >
                    {say.remove}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {(hidden || all) && (
        <p class="small">
          <button type="button" class="quiet" aria-expanded={all} onClick={() => void look(!all)}>
            {all ? say.showFewer : say.showAll({ count: plays.length + more })}
          </button>
        </p>
      )}
      {unreadable > 0 && <p class="small">{say.unreadable({ count: unreadable })}</p>}
    </>
  );
}

function wordsFor({ session, turn, retried, finished, at }: ListedPlay, name: string): string {
  if (finished)
    return at > 0 ? say.lookBackOn({ name, day: DAY.format(at) }) : say.lookBack({ name });
  return say.goOnWith({ name, session, count: turn, retried: retried ? 'yes' : 'other' });
}

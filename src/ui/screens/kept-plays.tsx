// The plays kept on this device: those left open, to go on with, those played to an ending, to look
// back at, and those from files.

import { useEffect, useState } from 'preact/hooks';
import type { AppPort, KeptPlays as Kept, ListedPlay } from '../app-port.ts';

/** At most this many of each are listed at first. */
const LISTED = 4;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const NONE: Kept = { plays: [], more: 0, unreadable: 0 };

/** `onRemove` is called before a play is removed: the button that was pressed goes away with it. */
type Props = { port: AppPort; onOpen: (id: string) => void; onRemove: () => void };

export function KeptPlays({ port, onOpen, onRemove }: Props) {
  const [{ plays, more, unreadable }, setKept] = useState(NONE);
  const [all, setAll] = useState(false);
  const look = async (): Promise<void> => {
    setKept(await port.savedPlays(all));
  };
  useEffect(() => void look(), [all]);
  const remove = async (id: string): Promise<void> => {
    onRemove();
    // Where it could not be removed, the words on the storage say why, and it is still listed.
    await port.discard(id).catch(() => undefined);
    await look();
  };
  const nameOf = (play: ListedPlay): string =>
    port.cases.find((one) => one.id === play.caseId)?.name ?? play.caseId;
  const groups = [
    {
      id: 'left-open',
      title: 'Left open',
      plays: plays.filter((one) => !one.fromFile && !one.finished),
    },
    {
      id: 'played',
      title: 'Played to the end',
      plays: plays.filter((one) => !one.fromFile && one.finished),
    },
    { id: 'from-files', title: 'Opened from files', plays: plays.filter((one) => one.fromFile) },
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
                    aria-label={`Remove the play with ${nameOf(play)}, session ${play.session}`}
                    onClick={() => void remove(play.id)}
                  >
                    Remove
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {(hidden || all) && (
        <p class="small">
          <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${plays.length + more}`}
          </button>
        </p>
      )}
      {unreadable > 0 && (
        <p class="small">
          {unreadable === 1
            ? '1 play kept here cannot be read by this version; it is left as it is.'
            : `${unreadable} plays kept here cannot be read by this version; they are left as they are.`}
        </p>
      )}
    </>
  );
}

function wordsFor({ session, turn, retried, finished, at }: ListedPlay, name: string): string {
  if (finished)
    return `Look back at ${name}, played to the end${at > 0 ? ` on ${DAY.format(at)}` : ''}`;
  return `Go on with ${name}, session ${session}, after ${turn} ${turn === 1 ? 'answer' : 'answers'}${retried ? ' (a moment tried again)' : ''}`;
}

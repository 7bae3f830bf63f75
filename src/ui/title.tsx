// The first screen: what this is, what it is not, and the way in.

import { useEffect, useState } from 'preact/hooks';
import type { AppPort, SavedPlay } from './app-port.ts';
import { Mark } from './mark.tsx';

type Props = { port: AppPort; onBegin: () => void; onResume: (id: string) => void };

export function Title({ port, onBegin, onResume }: Props) {
  const [unfinished, setUnfinished] = useState<readonly SavedPlay[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const look = (): void => {
    port.savedPlays().then(
      (plays) => {
        setUnfinished(plays.filter((one) => !one.finished));
        setNotice(port.notice());
      },
      (error: unknown) => setNotice(String(error)),
    );
  };
  useEffect(look, []);
  const nameOf = (play: SavedPlay): string => port.cases.find((one) => one.id === play.caseId)?.name ?? play.caseId;
  return (
    <main class="page title">
      <img class="cover" src={port.cover} alt="" />
      <Mark />
      <h1 tabIndex={-1}>Joining Room</h1>
      <p class="lead">Sit opposite a client who goes quiet. Answer. See what your answer did, and why, and try the moment again.</p>
      <p class="actions"><button type="button" class="primary" onClick={onBegin}>Choose a client</button></p>
      {unfinished.length > 0 && (
        <section aria-labelledby="unfinished">
          <h2 id="unfinished">Left open</h2>
          <ul class="plain saved">
            {unfinished.slice(0, 4).map((play) => (
              <li key={play.id}>
                <button type="button" onClick={() => onResume(play.id)}>Go on with {nameOf(play)}, session {play.session}, after {play.turn} {play.turn === 1 ? 'answer' : 'answers'}</button>
                <button type="button" class="quiet" aria-label={`Remove the open play with ${nameOf(play)}`} onClick={() => void port.discard(play.id).then(look)}>Remove</button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notice && <p class="notice" role="status">{notice}</p>}
      <p class="small">For people training as therapists. The clients are invented. This is not therapy, and nothing here measures a real person.</p>
    </main>
  );
}

// A play whose story has been revised since: it can no longer be told again, but its words can be
// read.

import type { Opened } from '../app-port.ts';
import { Words } from '../components/words.tsx';

type Props = { words: Extract<Opened, { kind: 'words' }>; onHome: () => void };

export function WordsScreen({ words: { clientName, exchanges }, onHome }: Props) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>What was said with {clientName}</h1>
      <p class="notice">
        The story has been revised since this play. It cannot be gone on with, and there is no
        debrief, but these are its words.
      </p>
      <div class="readback">
        {exchanges.map(({ lines, response }, index) => (
          <div key={index}>
            {lines.map((line, at) => (
              <p class="line" key={at}>
                <Words text={line} />
              </p>
            ))}
            <p class="line yours">
              <strong>You </strong>
              <Words text={response} />
            </p>
          </div>
        ))}
      </div>
      <p class="actions">
        <button type="button" onClick={onHome}>
          Back to the start
        </button>
      </p>
    </main>
  );
}

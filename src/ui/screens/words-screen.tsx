// A play whose story has been revised since: it can no longer be told again, but its words can be
// read.

import * as say from '../../messages/compiled/words-screen.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import type { Opened } from '../app-port.ts';
import { Words } from '../components/words.tsx';

type Props = { words: Extract<Opened, { kind: 'words' }>; onHome: () => void };

export function WordsScreen({ words: { clientName, exchanges }, onHome }: Props) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>{say.whatWasSaid({ name: clientName })}</h1>
      <p class="notice">{say.storyRevised}</p>
      <div class="readback">
        {exchanges.map(({ lines, response }, index) => (
          <div key={index}>
            {lines.map((line, at) => (
              <p class="line" key={at}>
                <Words text={line} />
              </p>
            ))}
            <p class="line yours">
              <strong>{everywhere.you} </strong>
              <Words text={response} />
            </p>
          </div>
        ))}
      </div>
      <p class="actions">
        <button type="button" onClick={onHome}>
          {everywhere.backToStart}
        </button>
      </p>
    </main>
  );
}

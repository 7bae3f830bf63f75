// What else is said where a page has broken off: how the play is kept, and what whoever looks after
// the game will want to know.

import * as say from '../../messages/compiled/broken-page.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import type { AppPort, PlayPort } from '../app-port.ts';
import { HowKept } from '../components/how-kept.tsx';
import { keepAsFile } from '../components/keep-as-file.ts';

/** Where the play is, and a way to keep it that needs nothing of this page. */
export function Kept({
  port,
  play,
}: {
  port: Pick<AppPort, 'keeping' | 'onKeeping'>;
  play: PlayPort;
}) {
  return (
    <>
      <HowKept port={port} />
      <p class="actions">
        <button type="button" onClick={() => keepAsFile(play.file())}>
          {everywhere.keepAsFile}
        </button>
      </p>
    </>
  );
}

/** The error as the browser tells it. */
export function Details({ error }: { error: unknown }) {
  return (
    <details class="small">
      <summary>{say.whoLooksAfter}</summary>
      <p class="machine">
        {error instanceof Error ? (error.stack ?? String(error)) : String(error)}
      </p>
    </details>
  );
}

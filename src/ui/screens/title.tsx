// The first screen: what this is, what it is not, the way in, and the plays kept on this device.

import { useRef } from 'preact/hooks';
import { again } from '../../loading/again.ts';
import type { AppPort, KeptPlays } from '../app-port.ts';
import { Mark } from '../components/mark.tsx';
import { TryAgain } from '../components/not-yet.tsx';
import { useKeeping } from '../components/use-keeping.ts';
import { useLater } from '../components/use-later.ts';
import * as say from '../../messages/compiled/page.ts';

/** `reading` is the name of a file that is being read, or null. */
type Props = {
  port: AppPort;
  reading: string | null;
  onBegin: () => void;
  onResume: (id: string) => void;
  onFile: (file: File) => void;
};

export function Title({ port, reading, onBegin, onResume, onFile }: Props) {
  const keeping = useKeeping(port);
  const words = useLater(keeping.kind === 'trouble', () =>
    again(() => import('../components/keeping-words.ts')),
  );
  const trouble = words.it?.troubleWords(keeping);
  const kept = useLater(true, () => port.savedPlays(false));
  // Who is here for the first time has none, and needs no list.
  const list = useLater(kept.it !== null && isSome(kept.it), () =>
    again(() => import('./kept-plays.tsx')),
  );
  const unlisted = kept.trouble ? kept : list;
  const begin = useRef<HTMLButtonElement>(null);
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  };
  return (
    <main class="page title" aria-busy={reading !== null}>
      <img class="cover" src={port.placePicture('room')} alt="" />
      <Mark />
      <h1 tabIndex={-1}>{say.game}</h1>
      <p class="lead">{say.lead}</p>
      <p class="actions">
        <button type="button" class="primary" ref={begin} onClick={onBegin}>
          {say.chooseClient}
        </button>
      </p>
      {kept.it && list.it && (
        <list.it.KeptPlays
          port={port}
          first={kept.it}
          onOpen={onResume}
          onRemove={() => begin.current?.focus({ preventScroll: true })}
        />
      )}
      {unlisted.trouble && (
        <p class="notice" role="status">
          {say.listNotLoaded} {unlisted.trouble.words}{' '}
          <TryAgain trouble={unlisted.trouble} onAgain={unlisted.retry} />
        </p>
      )}
      {trouble && (
        <p class="notice" role="status">
          {trouble}
        </p>
      )}
      <p class="small">
        <label class="file">
          {say.openFile}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => take(event.currentTarget)}
          />
        </label>{' '}
        <a href="#principles">{say.principles}</a>{' '}
        <span role="status">{reading && say.readingFile({ name: reading })}</span>
      </p>
      <p class="small">
        {say.forWhom} <a href="./licences.html">{say.licences}</a>
      </p>
    </main>
  );
}

const isSome = ({ plays, more, unreadable }: KeptPlays): boolean =>
  plays.length + more + unreadable > 0;

// The first screen: what this is, what it is not, the way in, and the plays kept on this device.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppPort, SavedPlay } from './app-port.ts';
import { troubleWords } from './keeping-words.ts';
import { Mark } from './mark.tsx';
import { useKeeping } from './use-keeping.ts';
import { useLater } from './use-later.ts';

type Props = { port: AppPort; onBegin: () => void; onResume: (id: string) => void; onFile: (text: Promise<string>) => void };

export function Title({ port, onBegin, onResume, onFile }: Props) {
  const [kept, setKept] = useState<readonly SavedPlay[]>([]);
  const trouble = troubleWords(useKeeping(port));
  const list = useLater(kept.length > 0, () => import('./kept-plays.tsx'));
  const begin = useRef<HTMLButtonElement>(null);
  const look = async (): Promise<void> => {
    setKept(await port.savedPlays());
  };
  useEffect(() => void look(), []);
  const remove = async (id: string): Promise<void> => {
    // The button that was pressed goes away with the play.
    begin.current?.focus({ preventScroll: true });
    // Where it could not be removed, the words on the storage say why, and it is still listed.
    await port.discard(id).catch(() => undefined);
    await look();
  };
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) onFile(file.text());
    input.value = '';
  };
  return (
    <main class="page title">
      <img class="cover" src={port.placePicture('room')} alt="" />
      <Mark />
      <h1 tabIndex={-1}>Joining Room</h1>
      <p class="lead">Sit opposite a client who goes quiet. Answer. See what your answer did, and why, and try the moment again.</p>
      <p class="actions"><button type="button" class="primary" ref={begin} onClick={onBegin}>Choose a client</button></p>
      {list && <list.KeptPlays plays={kept} cases={port.cases} onOpen={onResume} onRemove={(id) => void remove(id)} />}
      {trouble && <p class="notice" role="status">{trouble}</p>}
      <p class="small"><label class="file">Open a play from a file<input type="file" accept="application/json,.json" onChange={(event) => take(event.currentTarget)} /></label></p>
      <p class="small">For people training as therapists. The clients are invented. This is not therapy, and nothing here measures a real person.</p>
    </main>
  );
}

// The first screen: what this is, what it is not, the way in, and the plays kept on this device.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppPort, SavedPlay } from './app-port.ts';
import { Mark } from './mark.tsx';
import { useLater } from './use-later.ts';

type Props = { port: AppPort; onBegin: () => void; onResume: (id: string) => void; onFile: (text: Promise<string>) => void };

export function Title({ port, onBegin, onResume, onFile }: Props) {
  const [kept, setKept] = useState<readonly SavedPlay[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const list = useLater(kept.length > 0, () => import('./kept-plays.tsx'));
  const begin = useRef<HTMLButtonElement>(null);
  const look = async (): Promise<void> => {
    try {
      setKept(await port.savedPlays());
      setNotice(port.notice());
    } catch (error) {
      setNotice(String(error));
    }
  };
  useEffect(() => void look(), []);
  const remove = async (id: string): Promise<void> => {
    // The button that was pressed goes away with the play.
    begin.current?.focus({ preventScroll: true });
    await port.discard(id);
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
      {notice && <p class="notice" role="status">{notice}</p>}
      <p class="small"><label class="file">Open a play from a file<input type="file" accept="application/json,.json" onChange={(event) => take(event.currentTarget)} /></label></p>
      <p class="small">For people training as therapists. The clients are invented. This is not therapy, and nothing here measures a real person.</p>
    </main>
  );
}

// The session stands still: what can be done meanwhile, and the way out.

import type { PlayFile } from './app-port.ts';
import { Dialog } from './dialog.tsx';
import { keepAsFile } from './keep-as-file.ts';

type Props = { /** Storage trouble to tell, if there is any. */ notice: string | null; /** Where this tries a moment again: from which answer on, and the way back. */ again: { answer: number; onFirst: () => void } | null; file: () => PlayFile; onSettings: () => void; onHelp: () => void; onLeave: () => void; onClose: () => void };

export function PauseDialog({ notice, again, file, onSettings, onHelp, onLeave, onClose }: Props) {
  return (
    <Dialog title="Paused" close="Go on" onClose={onClose}>
      <p>{notice ?? 'The session is kept on this device after every answer. You can leave and come back to this moment.'}</p>
      {again && <p>You are trying answer {again.answer} again. The first play is kept as it was.</p>}
      <p class="actions">
        {again && <button type="button" onClick={again.onFirst}>Back to the first play</button>}
        <button type="button" onClick={onSettings}>Settings</button>
        <button type="button" onClick={onHelp}>Crisis resources</button>
        <button type="button" onClick={() => keepAsFile(file())}>Keep as a file</button>
        <button type="button" onClick={onLeave}>Leave for now</button>
      </p>
    </Dialog>
  );
}

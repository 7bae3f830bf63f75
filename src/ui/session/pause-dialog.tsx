// The session stands still: what can be done meanwhile, and the way out.

import type { AppPort, PlayFile } from '../app-port.ts';
import { Dialog } from '../components/dialog.tsx';
import { HowKept } from '../components/how-kept.tsx';
import { keepAsFile } from '../components/keep-as-file.ts';

type Props = {
  port: Pick<AppPort, 'keeping' | 'onKeeping'>;
  /** Where this tries a moment again: from which answer on, and the way back. */
  again: { answer: number; onFirst: () => void } | null;
  file: () => PlayFile;
  onSettings: () => void;
  onHelp: () => void;
  onLeave: () => void;
  onClose: () => void;
};

export function PauseDialog({ port, again, file, onSettings, onHelp, onLeave, onClose }: Props) {
  return (
    <Dialog title="Paused" close="Go on" onClose={onClose}>
      <HowKept port={port} />
      {again && (
        <p>You are trying answer {again.answer} again. The first play is kept as it was.</p>
      )}
      <p class="actions">
        {again && (
          <button type="button" onClick={again.onFirst}>
            Back to the first play
          </button>
        )}
        <button type="button" onClick={onSettings}>
          Settings
        </button>
        <button type="button" onClick={onHelp}>
          Crisis resources
        </button>
        <button type="button" onClick={() => keepAsFile(file())}>
          Keep as a file
        </button>
        <button type="button" onClick={onLeave}>
          Leave for now
        </button>
      </p>
    </Dialog>
  );
}

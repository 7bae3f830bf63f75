// The session stands still: what can be done meanwhile, and the way out.

import type { Retry } from '../../play/retry.ts';
import type { AppPort, PlayFile } from '../app-port.ts';
import { Dialog } from '../components/dialog.tsx';
import { HowKept } from '../components/how-kept.tsx';
import { keepAsFile } from '../components/keep-as-file.ts';

type Props = {
  port: Pick<AppPort, 'keeping' | 'onKeeping'>;
  /** The moment that is being tried again, and the way back. */
  retry: Retry | null;
  onGoTo: (act: number) => void;
  file: () => PlayFile;
  onSettings: () => void;
  onHelp: () => void;
  onLeave: () => void;
  onClose: () => void;
};

export function PauseDialog({
  port,
  retry,
  onGoTo,
  file,
  onSettings,
  onHelp,
  onLeave,
  onClose,
}: Props) {
  return (
    <Dialog title="Paused" close="Go on" onClose={onClose}>
      <HowKept port={port} />
      {retry && (
        <p>You are trying answer {retry.answer} again. The first play is kept as it was.</p>
      )}
      <p class="actions">
        {retry && (
          <button type="button" onClick={() => onGoTo(retry.first)}>
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

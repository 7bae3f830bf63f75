// The session stands still: what can be done meanwhile, and the way out.

import * as say from '../../messages/compiled/over-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
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
    <Dialog title={say.paused} close={everywhere.goOn} onClose={onClose}>
      <HowKept port={port} />
      {retry && <p>{say.tryingAgain({ number: retry.answer })}</p>}
      <p class="actions">
        {retry && (
          <button type="button" onClick={() => onGoTo(retry.first)}>
            {say.backToFirstPlay}
          </button>
        )}
        <button type="button" onClick={onSettings}>
          {everywhere.settings}
        </button>
        <button type="button" onClick={onHelp}>
          {everywhere.crisisResources}
        </button>
        <button type="button" onClick={() => keepAsFile(file())}>
          {everywhere.keepAsFile}
        </button>
        <button type="button" onClick={onLeave}>
          {everywhere.leaveForNow}
        </button>
      </p>
    </Dialog>
  );
}

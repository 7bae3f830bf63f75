// Stands in for what has been asked for over a screen and is not there yet: says so, offers to try
// again, and leaves the way back open.

import { Dialog } from './dialog.tsx';
import type { Later } from './use-later.ts';
import type { Failure } from './words-for.ts';
import * as say from '../../messages/compiled/page.ts';

type Props = {
  later: Later<unknown>;
  /** Out of the play, where there is one. */
  onLeave?: () => void;
  onClose: () => void;
};

export function NotYet({ later, onLeave, onClose }: Props) {
  return (
    <Dialog
      title={later.trouble ? say.couldNotOpen : say.oneMoment}
      close={say.goOn}
      onClose={onClose}
    >
      <p role="status">{later.trouble?.words ?? say.onItsWay}</p>
      {later.trouble && (
        <p class="actions">
          <TryAgain trouble={later.trouble} onAgain={later.retry} />
          {onLeave && (
            <button type="button" onClick={onLeave}>
              {say.leaveForNow}
            </button>
          )}
        </p>
      )}
    </Dialog>
  );
}

/** The button that may help. */
export function TryAgain({ trouble, onAgain }: { trouble: Failure; onAgain: () => void }) {
  return trouble.reload ? (
    <button type="button" onClick={() => location.reload()}>
      {say.reload}
    </button>
  ) : (
    <button type="button" onClick={onAgain}>
      {say.tryAgain}
    </button>
  );
}

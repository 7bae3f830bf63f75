// Crisis resources, one click away on every screen.

import { Dialog } from '../components/dialog.tsx';
import { Rich } from '../components/rich.tsx';
import * as say from '../../messages/compiled/page.ts';

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={say.inDanger} onClose={onClose}>
      <p>{say.reachSomebody}</p>
      <ul class="plain">
        {[say.emergency, say.unitedStates, say.ukAndIreland].map((one) => (
          <li key={one}>
            <Rich text={one} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

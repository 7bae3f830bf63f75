// Says that what is played is in this tab only, as long as it is, with a way to keep it. What is
// wrong is said in words that come when they are needed; that it is not kept is said at once.

import { again } from '../../loading/again.ts';
import type { AppPort, PlayFile } from '../app-port.ts';
import { keepAsFile } from './keep-as-file.ts';
import { useKeeping } from './use-keeping.ts';
import { useLater } from './use-later.ts';
import * as say from '../../messages/compiled/page.ts';

type Props = { port: Pick<AppPort, 'keeping' | 'onKeeping'>; file: () => PlayFile };

export function Unkept({ port, file }: Props) {
  const keeping = useKeeping(port);
  const unkept = keeping.kind === 'trouble' && keeping.unkept;
  const words = useLater(unkept, () => again(() => import('./keeping-words.ts')));
  return (
    <div class="unkept" role="status">
      {unkept && (
        <details class="panel">
          <summary>{say.notKept}</summary>
          <p>{words.it?.troubleWords(keeping)}</p>
          <button type="button" onClick={() => keepAsFile(file())}>
            {say.keepAsFile}
          </button>
        </details>
      )}
    </div>
  );
}

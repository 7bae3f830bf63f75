// Says that what is played is in this tab only, as long as it is, with a way to keep it.

import type { AppPort, PlayFile } from './app-port.ts';
import { keepAsFile } from './keep-as-file.ts';
import { troubleWords } from './keeping-words.ts';
import { useKeeping } from './use-keeping.ts';

type Props = { port: Pick<AppPort, 'keeping' | 'onKeeping'>; file: () => PlayFile };

export function Unkept({ port, file }: Props) {
  const keeping = useKeeping(port);
  const words = keeping.kind === 'trouble' && keeping.unkept ? troubleWords(keeping) : null;
  return (
    <div class="unkept" role="status">
      {words !== null && (
        <details class="panel">
          <summary>Not kept: what you play is only in this tab</summary>
          <p>{words}</p>
          <button type="button" onClick={() => keepAsFile(file())}>Keep as a file</button>
        </details>
      )}
    </div>
  );
}

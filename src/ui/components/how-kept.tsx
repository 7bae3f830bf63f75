// How the play is kept, in a sentence: only what is so.

import { again } from '../../loading/again.ts';
import * as say from '../../messages/compiled/page.ts';
import type { AppPort } from '../app-port.ts';
import { useKeeping } from './use-keeping.ts';
import { useLater } from './use-later.ts';

export function HowKept({ port }: { port: Pick<AppPort, 'keeping' | 'onKeeping'> }) {
  const keeping = useKeeping(port);
  const words = useLater(keeping.kind === 'trouble', () =>
    again(() => import('./keeping-words.ts')),
  );
  const said = {
    saving: say.savingLast,
    kept: say.keptHere,
    trouble: words.it?.troubleWords(keeping) ?? say.inTheWay,
  };
  return <p role="status">{said[keeping.kind]}</p>;
}

// How the play is kept, in a sentence: only what is so.

import { again } from '../../loading/again.ts';
import type { AppPort } from '../app-port.ts';
import { useKeeping } from './use-keeping.ts';
import { useLater } from './use-later.ts';

export function HowKept({ port }: { port: Pick<AppPort, 'keeping' | 'onKeeping'> }) {
  const keeping = useKeeping(port);
  const words = useLater(keeping.kind === 'trouble', () =>
    again(() => import('./keeping-words.ts')),
  );
  const said = {
    saving: 'Your last answer is just being kept on this device.',
    kept: 'The session is kept on this device after every answer. You can leave and come back to this moment.',
    trouble: words.it?.troubleWords(keeping) ?? 'Something is in the way of keeping this play.',
  };
  return <p role="status">{said[keeping.kind]}</p>;
}

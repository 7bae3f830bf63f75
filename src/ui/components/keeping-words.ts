// What is said where a play cannot be kept. Loaded when it is needed.

import * as say from '../../messages/compiled/keeping.ts';
import type { Keeping, Trouble } from '../app-port.ts';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  full: say.full,
  refused: say.refused,
  silent: say.silent,
  newer: say.newer,
  older: say.older,
  'not-loaded': say.notLoaded,
  other: say.other,
};

/** Troubles that do not pass by themselves. */
const LASTING: readonly Trouble[] = ['refused', 'newer'];

/** What to say where something is wrong; null where nothing is. */
export function troubleWords(keeping: Keeping): string | null {
  if (keeping.kind !== 'trouble') return null;
  const trouble = TROUBLES[keeping.why];
  if (!keeping.unkept) return say.nothingYet({ trouble });
  return LASTING.includes(keeping.why) ? say.onlyHere({ trouble }) : say.triedAgain({ trouble });
}

// What is said where a play cannot be kept. Loaded when it is needed.

import type { Keeping, Trouble } from '../app-port.ts';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  full: 'This device has no room left to keep the play.',
  refused: 'This browser is not letting the game keep anything.',
  silent: 'The storage of this browser is not answering.',
  newer:
    'The game has been updated in another tab, and this page cannot keep plays any more until it is reloaded.',
  older: 'Another tab has an older version of the game open and is in the way. Close it.',
  'not-loaded': 'The part of the game that keeps plays has not loaded yet.',
  other: 'This browser could not keep the play.',
};

/** Troubles that do not pass by themselves. */
const LASTING: readonly Trouble[] = ['refused', 'newer'];
const AGAIN =
  'What you have played is only in this tab. Keeping it is tried again; until then leave the tab open, or keep the play as a file.';
const ONLY_HERE =
  'What you have played is only in this tab: before you close it, keep the play as a file.';
const NOTHING_YET =
  'A session lasts only as long as its tab is open; it can be kept as a file, under Pause.';

/** What to say where something is wrong; null where nothing is. */
export function troubleWords(keeping: Keeping): string | null {
  if (keeping.kind !== 'trouble') return null;
  return `${TROUBLES[keeping.why]} ${!keeping.unkept ? NOTHING_YET : LASTING.includes(keeping.why) ? ONLY_HERE : AGAIN}`;
}

// An entry of the log as a simulated trainee makes one.

import type { Entry } from '../../src/play/act.ts';

/**
 * The choice of response `choice` (in story order), with the seconds a silence was held. Nothing
 * was noticed and nothing kept of the words.
 */
export function entryOf(choice: number, held: number | null): Entry {
  return {
    choice,
    at: 0,
    held,
    guess: null,
    skipped: 0,
    quick: false,
    shown: { lines: [], response: '' },
  };
}

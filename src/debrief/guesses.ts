// How an answer was thought to land beside how it did: in words, and counted.

import * as say from '../messages/compiled/what-answers-did.ts';
import type { Reaction } from '../model/client-state.ts';
import type { PartRun } from '../play/part-run.ts';

/** What was thought, and within it what came. */
const GUESSED: Readonly<Record<Reaction, Readonly<Record<Reaction, string>>>> = {
  opening: {
    opening: say.openedAsThought,
    holding: say.heldNotOpened,
    hardening: say.closedNotOpened,
  },
  holding: {
    opening: say.openedNotHeld,
    holding: say.heldAsThought,
    hardening: say.closedNotHeld,
  },
  hardening: {
    opening: say.openedNotClosed,
    holding: say.heldNotClosed,
    hardening: say.closedAsThought,
  },
};

/** “You thought something would close; it let something open.” */
export function guessWords(guess: Reaction, reaction: Reaction): string {
  return GUESSED[guess][reaction];
}

export type GuessCount = { readonly made: number; readonly right: number };

/** Answers of a part whose landing was guessed, and how many were guessed right. */
export function guessesIn({ turns }: Pick<PartRun, 'turns'>): GuessCount {
  const made = turns.filter(({ entry }) => entry.guess !== null);
  return {
    made: made.length,
    right: made.filter(({ entry, outcome }) => entry.guess === outcome.reaction).length,
  };
}

/** “You guessed 3 times how an answer would land, and were right twice.” Empty without a guess. */
export function guessCountWords({ made, right }: GuessCount): string {
  return made === 0 ? '' : say.guessesCounted({ made, right });
}

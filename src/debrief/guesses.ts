// How an answer was thought to land beside how it did: in words, and counted.

import type { Reaction } from '../model/client-state.ts';
import type { PartRun } from '../play/part-run.ts';

const THOUGHT: Readonly<Record<Reaction, string>> = {
  opening: 'it would let something open',
  holding: 'it would neither open nor close anything',
  hardening: 'something would close',
};
const CAME: Readonly<Record<Reaction, string>> = {
  opening: 'it let something open',
  holding: 'for the moment it neither opened nor closed anything',
  hardening: 'something closed',
};

/** “You thought something would close; it let something open.” */
export function guessWords(guess: Reaction, reaction: Reaction): string {
  return guess === reaction
    ? `You thought ${THOUGHT[guess]}, and ${guess === 'holding' ? 'so it was' : 'it did'}.`
    : `You thought ${THOUGHT[guess]}; ${CAME[reaction]}.`;
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

/** “Of 3 guesses how an answer would land, 2 were right.” Empty where none was made. */
export function guessCountWords({ made, right }: GuessCount): string {
  if (made === 0) return '';
  if (made === 1)
    return `You guessed once how an answer would land, and ${right === 1 ? 'were right' : 'it landed otherwise'}.`;
  return `You guessed ${made} times how an answer would land, and were right ${right === 0 ? 'none of those times' : right === 1 ? 'once' : right === 2 ? 'twice' : `${right} times`}.`;
}

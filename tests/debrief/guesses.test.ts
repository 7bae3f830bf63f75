import { describe, expect, it } from 'vitest';
import { REACTIONS } from '../../src/model/client-state.ts';
import { guessCountWords, guessesIn, guessWords } from '../../src/debrief/guesses.ts';
import { playThrough } from '../play/theo.ts';

describe('a guess how an answer will land', () => {
  it('is answered in the same words as it was asked', () => {
    expect(guessWords('hardening', 'hardening')).toBe(
      'You thought something would close, and it did.',
    );
    expect(guessWords('opening', 'holding')).toBe(
      'You thought it would let something open; for the moment it neither opened nor closed anything.',
    );
    for (const guess of REACTIONS)
      for (const came of REACTIONS)
        expect(guessWords(guess, came)).toMatch(guess === came ? /so it was|it did/ : /;/);
  });

  it('is counted, and only where it was made', () => {
    const [session] = playThrough(3, () => 0).run().parts;
    const turns = session?.turns ?? [];
    expect(guessesIn({ turns })).toEqual({ made: 0, right: 0 });
    const guessed = turns.map((turn, index) => ({
      ...turn,
      entry: { ...turn.entry, guess: index < 2 ? turn.outcome.reaction : null },
    }));
    expect(guessesIn({ turns: guessed })).toEqual({ made: 2, right: 2 });
  });

  it('is summed up in a sentence', () => {
    expect(guessCountWords({ made: 0, right: 0 })).toBe('');
    expect(guessCountWords({ made: 1, right: 0 })).toBe(
      'You guessed once how an answer would land, and it landed otherwise.',
    );
    expect(guessCountWords({ made: 3, right: 2 })).toBe(
      'You guessed 3 times how an answer would land, and were right twice.',
    );
  });
});

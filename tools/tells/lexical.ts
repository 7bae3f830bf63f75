// How often clients use the words that people use when they talk.

import { piecesOf } from '../../src/story/spoken.ts';
import { wordsOf } from './test-taking.ts';

/**
 * Shares of client words in public transcripts of therapy, 0-1, as the standard of the stories has
 * them (docs/stories.md).
 */
export const IN_TRANSCRIPTS: Readonly<Record<string, number>> = {
  and: 0.026,
  yeah: 0.02,
  'you know': 0.012,
  think: 0.007,
  really: 0.009,
  because: 0.005,
  i: 0.099,
};

/** The share of the words spoken in these lines, 0-1, of each word above. */
export function lexicalRates(lines: readonly string[]): Readonly<Record<string, number>> {
  const spoken = lines.map((line) =>
    wordsOf(
      piecesOf(line)
        .flatMap(({ kind, text }) => (kind === 'spoken' ? [text] : []))
        .join(' '),
    ).flatMap((word) => parts(word)),
  );
  const all = spoken.reduce((sum, words) => sum + words.length, 0);
  return Object.fromEntries(
    Object.keys(IN_TRANSCRIPTS).map((wanted) => [
      wanted,
      spoken.reduce((sum, words) => sum + timesIn(words, wanted.split(' ')), 0) / Math.max(1, all),
    ]),
  );
}

/** “I'm” and its like hold the word itself. */
const parts = (word: string): readonly string[] =>
  /^i'/.test(word) ? ['i', word.slice(1)] : [word];

const timesIn = (words: readonly string[], wanted: readonly string[]): number =>
  words.filter((_, at) => wanted.every((word, further) => words[at + further] === word)).length;

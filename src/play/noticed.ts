// What the room notices of how an answer is given. Counts, never a verdict (decision 5).

import { countWords } from '../story/spoken.ts';
import type { Noticed } from './apply.ts';

/**
 * Words a second: about twice the silent reading rate of adults (238 words a minute, Brysbaert
 * 2019), and beyond most listening.
 */
const QUICKEST = 8;

/** How an answer came about, as far as the page can tell. */
export type Given = {
  /** Whether the pace is the trainee's own; where it is not, neither haste nor skipping counts. */
  readonly ownPace: boolean;
  /** How the trainee thought it would be taken; null where that was not asked or not said. */
  readonly guess: Noticed['guess'];
  /** Client lines that were called up before their quiet was over. */
  readonly skipped: number;
  /** Milliseconds from the first new line to the answer. */
  readonly took: number;
  /** Everything new that was on the page by then. */
  readonly texts: readonly string[];
};

export const noticedOf = ({ ownPace, guess, skipped, took, texts }: Given): Noticed => ({
  guess,
  skipped: ownPace ? skipped : 0,
  quick: ownPace && took < readingTime(texts),
});

/**
 * The shortest time, in milliseconds, in which these texts can have been read by somebody very
 * quick, so that nobody who read them is ever counted as not having.
 */
function readingTime(texts: readonly string[]): number {
  return (texts.reduce((sum, text) => sum + countWords(text), 0) / QUICKEST) * 1000;
}

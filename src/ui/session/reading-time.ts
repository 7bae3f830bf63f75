// How long words take to be read by somebody very quick, so that nobody who read them is ever
// counted as not having.

import { countWords } from '../../story/spoken.ts';

/**
 * Words a second: about twice the silent reading rate of adults (238 words a minute, Brysbaert
 * 2019), and beyond most listening.
 */
const QUICKEST = 8;

/** The shortest time, in milliseconds, in which these texts can have been read. */
export function readingTime(texts: readonly string[]): number {
  return (texts.reduce((sum, text) => sum + countWords(text), 0) / QUICKEST) * 1000;
}

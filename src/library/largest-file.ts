// How large the file of a play can be. Known before anything of it is read.

import * as say from '../messages/compiled/page.ts';

/**
 * Bytes. A whole case of ours makes 44 kB as a file. One of nine sessions with every text at its
 * longest, in a script of three bytes a letter, makes 1.8 MB.
 */
export const LARGEST_FILE = 2_000_000;

/** What is said of a file of `bytes`. */
export function tooLarge(bytes: number): string {
  return say.fileTooLarge({ size: inMegabytes(bytes), largest: inMegabytes(LARGEST_FILE) });
}

/** Rounded up, so that what is over the limit does not look as if it were at it. */
const inMegabytes = (bytes: number): number =>
  bytes >= 10_000_000 ? Math.ceil(bytes / 1_000_000) : Math.ceil(bytes / 100_000) / 10;

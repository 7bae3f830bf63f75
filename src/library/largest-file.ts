// How large the file of a play can be. Known before anything of it is read.

/**
 * Bytes. A whole case of ours makes 44 kB as a file. One of nine sessions with every text at its
 * longest, in a script of three bytes a letter, makes 1.8 MB.
 */
export const LARGEST_FILE = 2_000_000;

/** What is said of a file of `bytes`. */
export function tooLarge(bytes: number): string {
  return `This file is ${inMegabytes(bytes)} MB; a play of this game is never larger than ${inMegabytes(LARGEST_FILE)} MB. It was not read, and nothing on this device was changed. What can be opened is a play kept with “Keep as a file”.`;
}

/** Rounded up, so that what is over the limit does not look as if it were at it. */
const inMegabytes = (bytes: number): number =>
  bytes >= 10_000_000 ? Math.ceil(bytes / 1_000_000) : Math.ceil(bytes / 100_000) / 10;

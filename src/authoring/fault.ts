// What is wrong in a story or its case, where it is, and how one gets there.

import type { Part } from '../story/part.ts';
import type { Source } from './places.ts';

export type Fault = Source & {
  readonly message: string;
  /**
   * The answers that lead to it, from the beginning of the part; absent where it does not depend on
   * them.
   */
  readonly path?: readonly string[];
};

/** A fault that shows only in a whole play: in which part, and where in its compiled story. */
export type PlayFault = {
  readonly part: Part;
  readonly place: string;
  readonly message: string;
  /** The answers of the part that led to it. */
  readonly path: readonly string[];
};

/** Thrown when a story or its case cannot be used at all; carries every fault found. */
export class FaultyError extends Error {
  override name = 'FaultyError';
  readonly faults: readonly Fault[];
  /** Every file read; what an editor should watch. */
  readonly files: readonly string[];
  constructor(faults: readonly Fault[], files: readonly string[]) {
    super(faults.map((fault) => sayFault(fault)).join('\n'));
    this.faults = faults;
    this.files = files;
  }
}

/** Characters that an answer is shown with in a path. */
const SHORT = 40;

/** Answers of a path that are shown at its beginning and at its end. */
const ENDS = 3;

/**
 * `file:line: message`, and on a second line the answers that lead there. `seen` gives the file as
 * a reader is to see it.
 */
export function sayFault(
  { file, line, message, path }: Fault,
  seen: (file: string) => string = (plain) => plain,
): string {
  return `${seen(file)}:${line}: ${message}${path ? `\n    ${sayPath(path)}` : ''}`;
}

function sayPath(path: readonly string[]): string {
  if (path.length === 0) return 'at the very beginning';
  const answers = path.map(shortened);
  if (answers.length <= 2 * ENDS) return `after ${answers.join(' → ')}`;
  return `after ${answers.slice(0, ENDS).join(' → ')} → … ${answers.length - 2 * ENDS} more … → ${answers.slice(-ENDS).join(' → ')}`;
}

function shortened(answer: string): string {
  return answer.length <= SHORT
    ? answer
    : `${answer.slice(0, SHORT).replace(/[^\p{L}\p{N}]*$/u, '')}…${answer.endsWith('”') ? '”' : ''}`;
}

// Reads a case.json and says by line what is wrong in it. Pure.

import { CaseError, type CaseFile, parseCase } from '../story/case-file.ts';
import { FaultyError } from './fault.ts';
import { JsonFault, linesOf } from './json-lines.ts';

/**
 * The case that the text of `file` holds, and what gives the line of a field of it by its path.
 * @throws FaultyError naming every field that is wrong
 */
export function readCase(
  file: string,
  text: string,
): {
  readonly caseFile: CaseFile;
  readonly lineOf: ReturnType<typeof linesOf>;
} {
  const json = text.replace(/^\uFEFF/, '');
  const lineOf = orFaulty(file, () => linesOf(json));
  return { caseFile: orFaulty(file, () => parseCase(JSON.parse(json)), lineOf), lineOf };
}

function orFaulty<T>(file: string, read: () => T, lineOf?: ReturnType<typeof linesOf>): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof JsonFault)
      throw new FaultyError([{ file, line: error.line, message: error.message }], [file]);
    if (error instanceof CaseError)
      throw new FaultyError(
        error.fields.map(({ path, message }) => ({ file, line: lineOf?.(path) ?? 1, message })),
        [file],
      );
    throw error;
  }
}

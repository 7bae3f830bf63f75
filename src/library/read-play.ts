// A file read as a play. Knows nothing of the page, of workers or of storage.

import { type Log, parseLog } from '../play/log.ts';
import { fileIdOf } from './file-id.ts';
import { LARGEST_FILE, tooLarge } from './largest-file.ts';

/** A play as a file holds it, and the id under which it is kept here. */
export type PlayInFile = { readonly id: string; readonly log: Log };

const NOTHING_DONE =
  'Nothing on this device was changed. What can be opened is a play kept with “Keep as a file”.';

/**
 * The play in `file`, of one of the cases whose ids are given.
 * @throws Error in one paragraph: what is wrong, where, and what to do
 */
export async function readPlay(file: Blob, cases: readonly string[]): Promise<PlayInFile> {
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Error(
      `The browser could not read this file (${error instanceof Error ? error.name : String(error)}). It may have been moved since it was chosen, or not be open to you. Nothing on this device was changed; choose it again.`,
    );
  });
  // A file that is still growing is larger than it said.
  if (bytes.byteLength > LARGEST_FILE) throw new Error(tooLarge(bytes.byteLength));
  const log = logIn(textIn(bytes));
  if (!cases.includes(log.caseId))
    throw new Error(
      `This is a play with “${log.caseId}”, and this version of the game has no client of that name. Open it in the version that it comes from. Nothing on this device was changed.`,
    );
  return { id: fileIdOf(log), log };
}

/**
 * The text as it was saved: the game writes UTF-8, and an editor may have made UTF-16 of it, which
 * it marks.
 */
function textIn(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function logIn(text: string): Log {
  if (text.trim() === '') throw new Error(`This file is empty. ${NOTHING_DONE}`);
  try {
    return parseLog(JSON.parse(text));
  } catch (error) {
    const why = error instanceof SyntaxError ? brokenAt(error.message) : (error as Error).message;
    throw new Error(
      `This file is not a play of this game, or it is damaged: ${why} ${NOTHING_DONE}`,
    );
  }
}

/** Where a text stops being JSON. Engines differ in how they say it, and some do not. */
function brokenAt(message: string): string {
  if (/end of (JSON|data)|unterminated|EOF/i.test(message)) return 'it breaks off before its end.';
  const line = /line (\d+)/.exec(message)?.[1];
  return line === undefined
    ? 'it is not written as the game writes one.'
    : `line ${line} is not written as the game writes it.`;
}

// A file read as a play. Knows nothing of the page, of workers or of storage.

import { type Log, parseLog } from '../play/log.ts';
import * as say from '../messages/compiled/kept-log.ts';
import { fileIdOf } from './file-id.ts';
import { LARGEST_FILE, tooLarge } from './largest-file.ts';

/** A play as a file holds it, and the id under which it is kept here. */
export type PlayInFile = { readonly id: string; readonly log: Log };

/**
 * The play in `file`, of one of the cases whose ids are given.
 * @throws Error in one paragraph: what is wrong, where, and what to do
 */
export async function readPlay(file: Blob, cases: readonly string[]): Promise<PlayInFile> {
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Error(say.unreadable({ why: error instanceof Error ? error.name : String(error) }));
  });
  // A file that is still growing is larger than it said.
  if (bytes.byteLength > LARGEST_FILE) throw new Error(tooLarge(bytes.byteLength));
  const log = logIn(textIn(bytes));
  if (!cases.includes(log.caseId)) throw new Error(say.noSuchClient({ name: log.caseId }));
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
  if (text.trim() === '') throw new Error(say.emptyFile);
  try {
    return parseLog(JSON.parse(text));
  } catch (error) {
    const why = error instanceof SyntaxError ? brokenAt(error.message) : (error as Error).message;
    throw new Error(say.damaged({ why }));
  }
}

/** Where a text stops being JSON. Engines differ in how they say it, and some do not. */
function brokenAt(message: string): string {
  if (/end of (JSON|data)|unterminated|EOF/i.test(message)) return say.breaksOff;
  const line = /line (\d+)/.exec(message)?.[1];
  return line === undefined ? say.notAsWritten : say.lineNotAsWritten({ line });
}

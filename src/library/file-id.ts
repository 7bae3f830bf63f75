// Under which id a play from a file is kept: it follows from what is in the file, so that opening
// it again finds the same play.

import type { Log } from '../play/log.ts';
import { FROM_FILE } from './from-file.ts';

/** The id of a log as it stands in a file; the same for the same log. */
export function fileIdOf(log: Log): string {
  const text = JSON.stringify(log);
  return `${FROM_FILE}${hash(text, 0x811c9dc5, 0x01000193)}${hash(text, 0x9e3779b9, 0x85ebca6b)}`;
}

/**
 * 32 bits of a text as 8 hexadecimal digits (FNV-1a over its letters, ended by MurmurHash3's
 * mixing). Tells texts apart, keeps no secret.
 */
function hash(text: string, start: number, prime: number): string {
  let mixed = start;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), prime);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

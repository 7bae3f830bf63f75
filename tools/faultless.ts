// Remembers which stories were told over and over and found to be without fault, so that nothing is
// told again that has not changed: the six parts of a case take a quarter of a minute.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseFile } from '../src/story/case-file.ts';
import type { CompiledStory } from '../src/authoring/compile.ts';
import { fingerprint } from './fingerprint.ts';

const root = resolve(import.meta.dirname, '..');
/** All that a check's outcome hangs on besides the story and its case. */
export const CHECKER: readonly string[] = [
  'src/authoring',
  'src/cast',
  'src/story',
  'src/model',
  'src/play',
  'tools/check-stories.ts',
  'tools/playtest',
  'tools/whole-plays.ts',
  'tools/slashed.ts',
  'tools/story-files.ts',
  'package-lock.json',
];
const records = resolve(root, 'node_modules/.cache/joining-room/faultless');

let checker: string | null = null;

/**
 * What a story is remembered by: another letter in it, in its case or in what checks it, and it is
 * another one.
 */
export function checkKey({ json }: Pick<CompiledStory, 'json'>, caseFile: CaseFile): string {
  checker ??= fingerprint(root, CHECKER);
  return createHash('sha256')
    .update(`${checker}\0${json}\0${JSON.stringify(caseFile)}`)
    .digest('hex');
}

export function isFaultless(key: string): boolean {
  return existsSync(join(records, key));
}

export function recordFaultless(key: string): void {
  mkdirSync(records, { recursive: true });
  writeFileSync(join(records, key), '');
}

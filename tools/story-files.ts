// Stories and cases on the disk: read, compiled, and with the fingerprints that a kept play is held
// against.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type CompiledStory, compileStory } from '../src/authoring/compile.ts';
import { type Fault, sayFault } from '../src/authoring/fault.ts';
import { readCase } from '../src/authoring/read-case.ts';
import { structureOf } from '../src/authoring/story-structure.ts';
import { slashed } from './slashed.ts';

/** A compiled story with the first 16 hex digits of the SHA-256 of its text, and of its structure. */
export type StoryOnDisk = CompiledStory & { readonly hash: string; readonly structure: string };

/** The story in an Ink file; INCLUDE is read relative to it. @throws FaultyError */
export function compileFile(path: string): StoryOnDisk {
  const story = compileStory(path, {
    read: (file) => readFileSync(file, 'utf8'),
    beside: (file, name) => resolve(dirname(file), name),
  });
  return {
    ...story,
    hash: fingerprintOf(story.json),
    structure: fingerprintOf(structureOf(story.json)),
  };
}

/** The case in a case.json. @throws FaultyError naming every field that is wrong */
export const readCaseFile = (path: string): ReturnType<typeof readCase> =>
  readCase(path, readFileSync(path, 'utf8'));

/** A fault in words, the file as seen from `folder` and with / on every system. */
export const sayFrom = (folder: string, fault: Fault): string =>
  sayFault(fault, (file) => seenFrom(folder, file));

/** A file as it is written from a folder. */
export const seenFrom = (folder: string, file: string): string =>
  slashed(relative(folder, file) || file);

const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

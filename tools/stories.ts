// Finds and loads the stories of this repository for the command-line programs and the build.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Material } from '../src/play/material.ts';
import { type CaseFile, parseCase } from '../src/story/case-file.ts';
import { type Part, partName, partsOf } from '../src/story/part.ts';
import { type CompiledStory, compileStory } from '../src/story/compile.ts';

export const STORIES = resolve(import.meta.dirname, '../stories');

/** The ids of all cases. */
export function caseIds(): readonly string[] {
  return readdirSync(STORIES).filter((name) => existsSync(join(STORIES, name, 'case.json'))).sort();
}

/** The Ink file of a part of a case. */
export function partFile(caseId: string, part: Part): string {
  return join(STORIES, caseId, `${partName(part)}.ink`);
}

/** A case file. @throws Error naming the file and what is wrong in it */
export function loadCase(caseId: string): CaseFile {
  const file = join(STORIES, caseId, 'case.json');
  if (!existsSync(file)) throw new Error(`There is no case “${caseId}”. There are: ${caseIds().join(', ')}.`);
  try {
    return parseCase(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}:1: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A case ready to be played from its first session on, with every part's compiled story by its name. @throws CompileError, Error */
export function loadMaterial(caseId: string): { material: Material; compiled: ReadonlyMap<string, CompiledStory> } {
  const caseFile = loadCase(caseId);
  const compiled = new Map(partsOf(caseFile).map((part) => [partName(part), compileStory(partFile(caseId, part))]));
  return { material: { caseFile, stories: compiled }, compiled };
}

// Finds and loads the stories of this repository, or of another folder, for the command-line
// programs and the build.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Material } from '../src/play/material.ts';
import type { CaseFile } from '../src/story/case-file.ts';
import { type Part, partName, partsOf } from '../src/story/part.ts';
import type { CompiledStory } from '../src/authoring/compile.ts';
import { FaultyError } from '../src/authoring/fault.ts';
import { compileFile, readCaseFile } from './story-files.ts';

export const STORIES = resolve(import.meta.dirname, '../stories');

/** The folders of all cases in a folder of stories, templates for new ones among them. */
export function caseFolders(folder = STORIES): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'case.json')))
    .sort();
}

/** The ids of the cases that are in the game: a folder whose name begins with _ is a template. */
export function caseIds(folder = STORIES): readonly string[] {
  return caseFolders(folder).filter((name) => !name.startsWith('_'));
}

/** The Ink file of a part of a case. */
export function partFile(caseId: string, part: Part, folder = STORIES): string {
  return join(folder, caseId, `${partName(part)}.ink`);
}

/**
 * A case file; every part that it lists is there.
 * @throws Error when there is no such case, FaultyError naming by line what is wrong in it
 */
export function loadCase(caseId: string, folder = STORIES): CaseFile {
  const file = join(folder, caseId, 'case.json');
  if (!existsSync(file))
    throw new Error(`There is no case “${caseId}”. There are: ${caseIds(folder).join(', ')}.`);
  const { caseFile, lineOf } = readCaseFile(file);
  const missing = partsOf(caseFile).filter((part) => !existsSync(partFile(caseId, part, folder)));
  if (missing.length === 0) return caseFile;
  throw new FaultyError(
    missing.map((part) => {
      const { list, index } = listed(caseFile, part);
      return {
        file,
        line: lineOf([list, index]),
        message: `There is no ${partName(part)}.ink beside this file for what is listed here.`,
      };
    }),
    [file],
  );
}

/** Where case.json lists a part. */
function listed(
  caseFile: CaseFile,
  { kind, number }: Part,
): { readonly list: 'sessions' | 'supervision' | 'between'; readonly index: number } {
  if (kind === 'session')
    return { list: 'sessions', index: caseFile.sessions.findIndex((one) => one.number === number) };
  return { list: kind, index: caseFile[kind].findIndex(({ after }) => after === number) };
}

/**
 * A case ready to be played from its first session on, with every part's compiled story by its
 * name.
 * @throws FaultyError, Error
 */
export function loadMaterial(
  caseId: string,
  folder = STORIES,
): {
  material: Material;
  compiled: ReadonlyMap<string, CompiledStory>;
} {
  const caseFile = loadCase(caseId, folder);
  const compiled = new Map(
    partsOf(caseFile).map((part) => [partName(part), compileFile(partFile(caseId, part, folder))]),
  );
  return { material: { caseFile, stories: compiled }, compiled };
}

// Finds and loads the stories of this repository for the command-line programs and the build.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Material } from '../src/play/material.ts';
import { type CaseFile, parseCase } from '../src/story/case-file.ts';
import { type Part, partName } from '../src/story/part.ts';
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

/** A session ready to be played, with the places of its source. @throws CompileError, Error */
export function loadSession(caseId: string, session: number): { material: Material; compiled: CompiledStory } {
  const caseFile = loadCase(caseId);
  if (!caseFile.sessions.some((one) => one.number === session)) throw new Error(`${caseFile.name} has no session ${session}.`);
  const compiled = compileStory(partFile(caseId, { kind: 'session', number: session }));
  return { material: { caseFile, session, story: compiled }, compiled };
}

// Ink source to compiled story, with the compiler of inkjs. For tools and the build; the game never loads this file.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { type Places, placesOf, type Source } from './places.ts';
import { typeset } from './typeset.ts';

/** Something wrong in a story, where it is, and how bad. */
export type Fault = Source & { readonly message: string };

export type CompiledStory = {
  /** What the runtime loads. */
  readonly json: string;
  /** First 16 hex digits of the SHA-256 of `json`: the same words and branches, the same hash. */
  readonly hash: string;
  readonly places: Places;
  /** Every file read, the first one included; what an editor should watch. */
  readonly files: readonly string[];
};

/** Thrown when Ink itself refuses the source; carries every fault found. */
export class CompileError extends Error {
  override name = 'CompileError';
  readonly faults: readonly Fault[];
  readonly files: readonly string[];
  constructor(faults: readonly Fault[], files: readonly string[]) {
    super(faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`).join('\n'));
    this.faults = faults;
    this.files = files;
  }
}

/** Compiles the story in `file`; INCLUDE is read relative to it. @throws CompileError */
export function compileStory(file: string): CompiledStory {
  const files = new Map<string, string>([[basename(file), file]]);
  const faults: Fault[] = [];
  const note = (message: string, kind: number): void => {
    const fault = faultOf(message, file, files);
    // Kind 0 is an author's TODO note, 1 a warning: a warning in a story is a mistake in it, so it counts.
    if (kind !== 0) faults.push(fault);
  };
  const loader = {
    ResolveInkFilename: (name: string): string => resolve(dirname(file), name),
    LoadInkFileContents: (path: string): string => {
      files.set(basename(path), path);
      return typeset(readFileSync(path, 'utf8'));
    },
  };
  const source = typeset(readFileSync(file, 'utf8'));
  try {
    const compiler = new Compiler(source, new CompilerOptions(basename(file), [], false, note, loader));
    const story = compiler.Compile();
    if (faults.length > 0 || !story) throw new CompileError(faults, [...files.values()]);
    const json = story.ToJson();
    if (typeof json !== 'string') throw new Error(`${file}:1: inkjs gave no JSON`);
    const places = withFiles(placesOf(story), files);
    return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 16), places, files: [...files.values()] };
  } catch (error) {
    if (error instanceof CompileError) throw error;
    if (faults.length === 0) faults.push({ file, line: 1, message: error instanceof Error ? error.message : String(error) });
    throw new CompileError(faults, [...files.values()]);
  }
}

/** inkjs writes “ERROR: 'file' line 3: text”; an INCLUDEd file is named by what stood after INCLUDE. */
function faultOf(message: string, main: string, files: ReadonlyMap<string, string>): Fault {
  const match = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR)?:?\s*(?:'([^']*)' )?line (\d+): ([\s\S]*)$/.exec(message);
  if (!match) return { file: main, line: 1, message };
  const [, name, line, text] = match;
  return { file: name ? (files.get(basename(name)) ?? main) : main, line: Number(line), message: text ?? message };
}

function withFiles(places: Places, files: ReadonlyMap<string, string>): Places {
  const named = (source: Source | null): Source | null =>
    source && { ...source, file: files.get(basename(source.file)) ?? source.file };
  return {
    lines: new Map([...places.lines].map(([path, source]) => [path, named(source)])),
    responses: new Map([...places.responses].map(([path, source]) => [path, named(source)])),
    assignments: places.assignments.map((one) => ({ ...one, source: named(one.source) })),
  };
}

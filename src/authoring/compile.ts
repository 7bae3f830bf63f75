// Ink source to compiled story, with the compiler of inkjs. Pure; the game never loads this
// file.

import { Compiler, CompilerOptions } from 'inkjs/full';
import { type Fault, FaultyError } from './fault.ts';
import { type InkSource, readInk } from './ink-source.ts';
import { type Places, placesOf, type Source } from './places.ts';

export type CompiledStory = {
  /** What the runtime loads. */
  readonly json: string;
  readonly places: Places;
  /** Every file read, the first one included; what an editor should watch. */
  readonly files: readonly string[];
};

/**
 * Faults of one story that are told one by one; of a file that is no Ink at all there can be a
 * hundred thousand.
 */
const TOLD = 20;

/** Where the text of a story comes from: a disk, or an editor. */
export type StoryFiles = {
  /** The text of a file. @throws Error when there is none */
  read(file: string): string;
  /** The file that another one names in INCLUDE. */
  beside(file: string, name: string): string;
};

/** Compiles the story in `file`; INCLUDE is read relative to it. @throws FaultyError */
export function compileStory(file: string, from: StoryFiles): CompiledStory {
  const sources = new Map<string, InkSource>();
  const files = new Map<string, string>([[basename(file), file]]);
  const refused: Fault[] = [];
  const note = (message: string, kind: number): void => {
    // Kind 0 is an author's TODO note, 1 a warning: a warning in a story is a mistake in it, so it
    // counts.
    if (kind !== 0) refused.push(faultOf(message, file, files));
  };
  /** What is wrong for certain is not given to Ink at all: it might never come back from it. */
  const read = (path: string): string => {
    const source = readInk(from.read(path));
    files.set(basename(path), path);
    sources.set(path, source);
    return source.faults.length > 0 ? '' : source.text;
  };
  const giveUp = (): never => {
    throw new FaultyError(worthTelling(refused, sources), [...files.values()]);
  };
  const text = read(file);
  const { blank = null } = sources.get(file) ?? {};
  if (blank !== null) refused.push({ file, line: 1, message: blank });
  if (text === '') giveUp();
  try {
    const compiler = new Compiler(
      text,
      new CompilerOptions(basename(file), [], false, note, {
        ResolveInkFilename: (name) => from.beside(file, name),
        LoadInkFileContents: read,
      }),
    );
    const story = compiler.Compile();
    if (refused.length > 0 || [...sources.values()].some(({ faults }) => faults.length > 0))
      giveUp();
    const json = story.ToJson();
    if (typeof json !== 'string') throw new Error('inkjs gave no JSON');
    const places = withFiles(placesOf(story), files);
    return { json, places, files: [...files.values()] };
  } catch (error) {
    if (!(error instanceof FaultyError) && refused.length === 0)
      refused.push(collapse(error, file, sources));
    return giveUp();
  }
}

/** The last part of a path. */
const basename = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Ink gave up without a line: what is nested too deep for it, or too long. */
function collapse(error: unknown, file: string, sources: ReadonlyMap<string, InkSource>): Fault {
  const message = error instanceof Error ? error.message : String(error);
  if (!/stack/i.test(message)) return { file, line: 1, message };
  const { hardest = 1 } = sources.get(file) ?? {};
  return {
    file,
    line: hardest,
    message:
      'This is nested too deep for Ink, or too long. Put a part of it into a knot or a variable of its own.',
  };
}

/**
 * The faults in order, each once: those that are certain, and of what Ink says what it does not
 * only say because of a brace left open above.
 */
function worthTelling(
  refused: readonly Fault[],
  sources: ReadonlyMap<string, InkSource>,
): readonly Fault[] {
  const own = [...sources].flatMap(([file, { faults, unclosed }]) =>
    [...faults, ...(refused.length > 0 ? unclosed : [])].map((one) => ({ file, ...one })),
  );
  const firstOwn = (file: string): number =>
    Math.min(...own.filter((one) => one.file === file).map(({ line }) => line));
  const all = [...own, ...refused.filter(({ file, line }) => line < firstOwn(file))].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
  const once = [
    ...new Map(
      all.map((fault) => [`${fault.file}:${fault.line}:${fault.message}`, fault]),
    ).values(),
  ];
  const next = once[TOLD];
  return next
    ? [
        ...once.slice(0, TOLD),
        {
          ...next,
          message: `… and ${once.length - TOLD} more from here on, which may all come of those above.`,
        },
      ]
    : once;
}

/**
 * inkjs writes “ERROR: 'file' line 3: text”; an INCLUDEd file is named by what stood after INCLUDE.
 */
function faultOf(message: string, main: string, files: ReadonlyMap<string, string>): Fault {
  const match =
    /^(?:ERROR|WARNING|TODO|RUNTIME ERROR)?:?\s*(?:'([^']*)' )?line (\d+): ([\s\S]*)$/.exec(
      message,
    );
  if (!match) return { file: main, line: 1, message };
  const [, name, line, text = message] = match;
  return {
    file: name ? (files.get(basename(name)) ?? main) : main,
    line: Number(line),
    message: inWords(text, main),
  };
}

/** What of inkjs' own words would puzzle an author. */
function inWords(text: string, main: string): string {
  const missing = /^Failed to load: '([^']*)'/.exec(text)?.[1];
  if (missing !== undefined)
    return `There is no file “${missing}” beside ${basename(main)} to INCLUDE.`;
  const circle = /^Recursive INCLUDE detected: '([^']*)'/.exec(text)?.[1];
  if (circle !== undefined)
    return `${basename(circle)} is included by itself, directly or through another file.`;
  return text.replace(/"\)$/, ')');
}

function withFiles(places: Places, files: ReadonlyMap<string, string>): Places {
  const named = (source: Source | null): Source | null =>
    source && { ...source, file: files.get(basename(source.file)) ?? source.file };
  return {
    lines: new Map([...places.lines].map(([path, source]) => [path, named(source)])),
    responses: new Map([...places.responses].map(([path, source]) => [path, named(source)])),
    unreached: places.unreached,
    assignments: places.assignments.map((one) => ({ ...one, source: named(one.source) })),
    at: (path) => named(places.at(path)),
  };
}

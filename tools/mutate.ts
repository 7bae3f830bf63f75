// npm run mutate [-- --room play] [--file src/play/apply.ts] [--near] [--json]: changes the rules in every
// small way there is, one at a time, and tells which changes no test notices. File by file before
// the tests that are nearest and quick, which notice most; what they let pass, before all that play. What has been found of a file stands until it, a test of its room or a story changes, so
// that it can be stopped and gone on with; where tests only came to those there were, what had been
// let pass is tried again and no more.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import ts from 'typescript';
import { FOLDERS, QUICK } from '../vitest.mutate.config.ts';
import { fingerprint } from './fingerprint.ts';
import { slashed } from './slashed.ts';

/** The rooms whose rules are held to, and the tests that are nearest to each. */
const NEAREST = {
  model: ['model'],
  story: ['story'],
  play: ['play', 'golden'],
  debrief: ['debrief'],
  library: ['library', 'golden'],
} as const;
type Room = keyof typeof NEAREST;
const ROOMS = Object.keys(NEAREST) as readonly Room[];
/** The tests that play; what checks stories, draws or runs programs is asked of none of these. */
const ALL = [
  'model',
  'story',
  'authoring',
  'play',
  'debrief',
  'library',
  'golden',
  'app',
  'ui',
] as const;
/** Killed and alive: what a file is held to. */
const ENOUGH = 0.85;
const root = resolve(import.meta.dirname, '..');
const records = join(root, 'node_modules/.cache/joining-room/mutants');

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
/** A change that no test noticed; `range` is where, as Stryker is told which to try. */
type Survivor = { readonly line: number; readonly what: string; readonly range: string };
type Found = {
  readonly file: string;
  readonly noticed: number;
  readonly survivors: readonly Survivor[];
  /** Whether every test that plays was asked, or those that are nearest. */
  readonly all: boolean;
  /** What it was found with, the tests of the room and the stories, each by what it holds. */
  readonly around: readonly string[];
};

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      room: { type: 'string' },
      file: { type: 'string' },
      near: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const files = values.file
    ? [slashed(values.file)]
    : ROOMS.filter((room) => !values.room || room === values.room).flatMap(filesIn);
  if (files.length === 0)
    throw new Error(`There is no room “${values.room}”. There are: ${ROOMS.join(', ')}.`);
  const say = (line: string): void => {
    if (!values.json) console.log(line);
  };
  const first: Found[] = [];
  for (const file of files) {
    const one = await found(file);
    say(rowOf(one));
    first.push(one);
  }
  const last = values.near ? first : await beforeAll(first);
  if (values.json) console.log(JSON.stringify({ score: scoreOf(last), files: last }));
  if (!values.near) {
    say('With every test that plays:');
    for (const one of last) say(rowOf(one));
  }
  for (const { file, survivors } of last)
    for (const { line, what } of survivors) say(`${file}:${line}: ${what}`);
  say(
    `${percent(scoreOf(last))} of ${sum(last.map(countOf))} changes were noticed; ${percent(ENOUGH)} are asked for.`,
  );
  process.exitCode = scoreOf(last) >= ENOUGH ? 0 : 1;
}

function filesIn(room: Room): readonly string[] {
  return readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => slashed(join('src', room, name)))
    .sort();
}

function roomOf(file: string): Room {
  const room = ROOMS.find((one) => one === file.split('/')[1]);
  if (!room) throw new Error(`“${file}” is in none of these: ${ROOMS.join(', ')}.`);
  return room;
}

/** What the nearest tests make of a file as it is now: as it was found, or found out. */
async function found(file: string): Promise<Found> {
  const around = aroundOf(file);
  const before = recordOf(file);
  if (!existsSync(before)) return recorded(await beforeNearest(file, [file], around));
  const known = JSON.parse(readFileSync(before, 'utf8')) as Found;
  const came = around.filter((one) => !known.around.includes(one));
  const gone = known.around.filter((one) => !around.includes(one));
  if (gone.length > 0) return recorded(await beforeNearest(file, [file], around));
  if (came.length === 0 || known.survivors.length === 0) return known;
  const ranges = known.survivors.map(({ range }) => range);
  const again = await beforeNearest(file, ranges, around);
  const survivors = stillAlive(known.survivors, again.survivors);
  const noticed = countOf(known) - survivors.length;
  return recorded({ ...again, noticed, survivors });
}

/** The tests of a file's room, and the stories, one by one, each by its name and what it holds. */
function aroundOf(file: string): readonly string[] {
  const tests = join('tests', roomOf(file));
  const names = readdirSync(join(root, tests), { recursive: true, encoding: 'utf8' });
  return [
    'stories',
    ...names.filter((name) => name.endsWith('.ts')).map((name) => join(tests, name)),
  ]
    .map((name) => fingerprint(root, [name]))
    .sort();
}

function recordOf(file: string): string {
  return join(records, fingerprint(root, [file]));
}

function recorded(one: Found): Found {
  mkdirSync(records, { recursive: true });
  writeFileSync(recordOf(one.file), JSON.stringify(one));
  return one;
}

/** Every change of a file, or of pieces of it, before the tests that are nearest. */
async function beforeNearest(
  file: string,
  pieces: readonly string[],
  around: readonly string[],
): Promise<Found> {
  const results = holdsCode(file) ? await tried(pieces, NEAREST[roomOf(file)]) : [];
  return {
    file,
    noticed: results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
    survivors: results.filter(isAlive).map(survivorOf),
    all: false,
    around,
  };
}

/** Those of these changes that are among what was let pass; a piece holds smaller ones too. */
function stillAlive(these: readonly Survivor[], passed: readonly Survivor[]): readonly Survivor[] {
  const alive = passed.map(keyOf);
  return these.filter((one) => alive.includes(keyOf(one)));
}

/** What was let pass, before every test that plays; all at once, for they take long to begin. */
async function beforeAll(first: readonly Found[]): Promise<readonly Found[]> {
  const open = first.filter(({ all, survivors }) => !all && survivors.length > 0);
  if (open.length === 0) return first;
  const ranges = open.flatMap(({ survivors }) => survivors.map(({ range }) => range));
  const passed = (await tried(ranges, ALL)).filter(isAlive).map(survivorOf);
  return first.map((one) => {
    if (!open.includes(one)) return one;
    const survivors = stillAlive(one.survivors, passed);
    const noticed = countOf(one) - survivors.length;
    return recorded({ ...one, noticed, survivors, all: true });
  });
}

/** Changes what `mutate` names, a file or a piece of one, before the tests in these folders. */
async function tried(
  mutate: readonly string[],
  folders: readonly string[],
): Promise<readonly Mutant[]> {
  process.env[FOLDERS] = folders.join(',');
  process.env[QUICK] = folders === ALL ? 'no' : 'yes';
  return new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutate.config.ts', related: folders === ALL },
    coverageAnalysis: 'perTest',
    // What is worked out once, as the table of parameters is, is held by the facts of validity.
    ignoreStatic: true,
    concurrency: 2,
    // Only a test that never ends is late: on a busy machine, slow is not the same as noticed.
    timeoutMS: 40_000,
    reporters: [],
    tempDirName: '.mutants',
    ignorePatterns: ['dist', 'assets', 'docs', 'test-results', 'tests/art', 'tests/e2e/looks'],
    allowConsoleColors: false,
    logLevel: 'error' as never,
    fileLogLevel: 'off' as never,
  }).runMutationTest();
}

function isAlive({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Lines are counted from 1; Stryker is told of columns from 0. */
function survivorOf({ fileName, location, mutatorName, replacement }: Mutant): Survivor {
  const { start, end } = location;
  const file = slashed(relative(root, resolve(root, fileName)));
  return {
    line: start.line,
    what: `${mutatorName}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 80)}`,
    range: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
  };
}

function keyOf({ range, what }: Survivor): string {
  return `${range} ${what}`;
}

/** Whether anything is left of a file without its types; where nothing is, no test can touch it. */
function holdsCode(file: string): boolean {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, removeComments: true };
  const { outputText } = ts.transpileModule(readFileSync(join(root, file), 'utf8'), {
    compilerOptions,
  });
  return outputText.replace('export {};', '').trim() !== '';
}

function countOf({ noticed, survivors }: Found): number {
  return noticed + survivors.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function scoreOf(found: readonly Found[]): number {
  const all = sum(found.map(countOf));
  return all === 0 ? 1 : sum(found.map(({ noticed }) => noticed)) / all;
}

function rowOf(one: Found): string {
  return `${percent(scoreOf([one])).padStart(5)}  ${one.file}: ${one.noticed} noticed, ${one.survivors.length} not`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

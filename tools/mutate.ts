// npm run mutate [-- --room play] [--file src/play/apply.ts] [--json]: changes the rules in every
// small way there is, one at a time, and tells which changes no test notices. File by file: what has
// been found of a file stands until it, a test of its room or a story changes, so that it can be
// stopped and gone on with.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { fingerprint } from './fingerprint.ts';
import { slashed } from './slashed.ts';

const ROOMS = ['model', 'story', 'play', 'debrief', 'library'] as const;
/** Killed and alive: what a file is held to. */
const ENOUGH = 0.85;
const root = resolve(import.meta.dirname, '..');
const records = join(root, 'node_modules/.cache/joining-room/mutants');

/** A change that no test noticed. */
type Survivor = { readonly line: number; readonly what: string };
type Found = {
  readonly file: string;
  readonly killed: number;
  readonly alive: number;
  readonly survivors: readonly Survivor[];
};

const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    file: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const files = values.file
  ? [slashed(values.file)]
  : ROOMS.filter((room) => !values.room || room === values.room).flatMap(filesIn);
if (files.length === 0)
  throw new Error(`There is no room “${values.room}”. There are: ${ROOMS.join(', ')}.`);
const found: Found[] = [];
for (const file of files) {
  const one = known(file) ?? (await mutated(file));
  found.push(one);
  if (!values.json) console.log(rowOf(one));
}
if (values.json) console.log(JSON.stringify({ score: scoreOf(found), files: found }));
else
  for (const { file, survivors } of found)
    for (const { line, what } of survivors) console.log(`${file}:${line}: ${what}`);
if (!values.json)
  console.log(
    `${percent(scoreOf(found))} of the changes were noticed; ${percent(ENOUGH)} are asked for.`,
  );
process.exitCode = scoreOf(found) >= ENOUGH ? 0 : 1;

function filesIn(room: string): readonly string[] {
  return readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => slashed(join('src', room, name)))
    .sort();
}

/** What was found of a file as it is now; null where it has not been looked at. */
function known(file: string): Found | null {
  const record = recordOf(file);
  return existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Found) : null;
}

function recordOf(file: string): string {
  const room = file.split('/')[1] ?? '';
  const around = fingerprint(root, [`tests/${room}`, 'stories']);
  return join(records, `${fingerprint(root, [file]).slice(0, 30)}-${around.slice(0, 30)}`);
}

async function mutated(file: string): Promise<Found> {
  const results = await new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutate.config.ts', related: true },
    coverageAnalysis: 'perTest',
    // What is worked out once, as the table of parameters is, is held by the facts of validity.
    ignoreStatic: true,
    concurrency: 2,
    // Only a test that never ends is late: on a busy machine, slow is not the same as noticed.
    timeoutMS: 60_000,
    reporters: [],
    tempDirName: '.mutants',
    ignorePatterns: ['dist', 'assets', 'docs', 'test-results', 'tests/art', 'tests/e2e/looks'],
    allowConsoleColors: false,
    logLevel: 'error' as never,
    fileLogLevel: 'off' as never,
  }).runMutationTest();
  const alive = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const one: Found = {
    file,
    killed: results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
    alive: alive.length,
    survivors: alive.map(({ location, mutatorName, replacement }) => ({
      line: location.start.line,
      what: `${mutatorName}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 80)}`,
    })),
  };
  mkdirSync(records, { recursive: true });
  writeFileSync(recordOf(file), JSON.stringify(one));
  return one;
}

function scoreOf(all: readonly Found[]): number {
  const killed = all.reduce((sum, one) => sum + one.killed, 0);
  const alive = all.reduce((sum, one) => sum + one.alive, 0);
  return killed + alive === 0 ? 1 : killed / (killed + alive);
}

function rowOf(one: Found): string {
  return `${percent(scoreOf([one])).padStart(5)}  ${one.file}: ${one.killed} noticed, ${one.alive} not`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

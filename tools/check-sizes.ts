// Sizes of the built site against their budgets, gzip, and of the drawings. Which scripts count as
// first is read from the build itself: everything index.html loads, and what those scripts import
// before anything is clicked.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { framesOf, type Sitter, sitterOf } from '../src/cast/sitters.ts';
import { slashed } from './slashed.ts';
import { caseIds, loadCase } from './stories.ts';

const dist = resolve(import.meta.dirname, '../dist');
const drawn = resolve(import.meta.dirname, '../assets/drawn');
const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(dist, name)).isFile())
  .map(slashed);
const zipped = new Map(
  files.map((name) => [name, gzipSync(readFileSync(join(dist, name))).length]),
);

/** Scripts reachable by static import from index.html. */
function firstScripts(): Set<string> {
  const found = new Set<string>();
  const queue = [
    ...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g),
  ].map((match) => match[1] ?? '');
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !zipped.has(name)) continue;
    found.add(name);
    const code = readFileSync(join(dist, name), 'utf8');
    for (const match of code.matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[^'"()]*?from)?\s*["']\.\/([^"']+\.js)["']/g,
    ))
      queue.push(`assets/${match[1]}`);
  }
  return found;
}

const sum = (names: Iterable<string>): number =>
  [...names].reduce((total, name) => total + (zipped.get(name) ?? 0), 0);
const scripts = files.filter((name) => name.endsWith('.js'));
const first = firstScripts();
if (first.size === 0)
  throw new Error('No script was found in dist/index.html; was the site built?');
/** The script that is loaded later under this name. @throws Error when the build has none */
function late(name: string): readonly string[] {
  const found = scripts.filter((script) => script.startsWith(`assets/${name}-`));
  if (found.length !== 1) throw new Error(`The build has ${found.length} scripts named “${name}”.`);
  return found;
}
/**
 * Stories and drawings of a case are files that begin with its id; each is fetched only with its
 * case.
 */
const ofCase = (id: string): readonly string[] =>
  files.filter((name) => name.startsWith(`assets/${id}-`));
const largest = Math.max(...caseIds().map((id) => sum(ofCase(id))));
const everyCase = sum(caseIds().flatMap(ofCase));
if (everyCase === 0)
  throw new Error(
    'No file of a case was found in dist/assets; what is counted would be too little.',
  );
/** What the drawings of a session take up once they are unpacked for drawing, in megabytes. */
async function textures(sitter: Sitter): Promise<number> {
  const sizes = await Promise.all(
    framesOf(sitter).map((name) => sharp(resolve(drawn, `${name}.webp`)).metadata()),
  );
  return (
    Math.round(sizes.reduce((sum, { width, height }) => sum + width * height * 4, 0) / 1e5) / 10
  );
}
const drawings = (id: string): number => sum(ofCase(id).filter((name) => name.endsWith('.webp')));
const largestTextures = Math.max(
  ...(await Promise.all(
    [...caseIds().map((id) => loadCase(id)), null].map((client) => textures(sitterOf(client))),
  )),
);

/**
 * What a first visit loads from the title on until a first response can be chosen; it has no plays
 * to list.
 */
const ON_THE_WAY = [
  'playing',
  'play-screen',
  'library',
  'list-plays',
  'coming',
  'to-come',
] as const;

const rows = [
  { what: 'script before the title answers', size: kB(sum(first)), budget: 30, unit: 'kB' },
  {
    what: 'script before the first response, with all that is imported on the way',
    size: kB(sum([...first, ...ON_THE_WAY.flatMap(late)])),
    budget: 60,
    unit: 'kB',
  },
  { what: 'the stage’s script', size: kB(sum(late('open-stage'))), budget: 200, unit: 'kB' },
  { what: 'all script', size: kB(sum(scripts)), budget: 400, unit: 'kB' },
  {
    what: 'whole game with its largest case',
    size: kB(sum(files) - everyCase + largest),
    budget: 1500,
    unit: 'kB',
  },
  {
    what: 'drawings of one client',
    size: kB(Math.max(...caseIds().map(drawings))),
    budget: 400,
    unit: 'kB',
  },
  { what: 'drawings of one session, unpacked', size: largestTextures, budget: 64, unit: 'MB' },
];
for (const { what, size, budget, unit } of rows)
  console.log(`${size <= budget ? 'within' : 'OVER  '}  ${what}: ${size} of ${budget} ${unit}`);
process.exitCode = rows.every(({ size, budget }) => size <= budget) ? 0 : 1;

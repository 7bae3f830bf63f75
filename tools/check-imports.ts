// Import directions: runs dependency-cruiser over the source, makes sure that it read something,
// and that a planted violation is caught; a checker that reads nothing would pass everything.

import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageBin } from './run/package-bin.mjs';

const root = resolve(import.meta.dirname, '..');
type Summary = {
  totalCruised: number;
  error: number;
  violations: { rule: { name: string }; from: string; to: string }[];
};

function cruise(): Summary {
  const command = [
    packageBin(root, 'dependency-cruiser'),
    'src',
    'tools',
    'art',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ];
  try {
    return summaryOf(
      execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }),
    );
  } catch (error) {
    const printed = (error as { stdout?: string }).stdout;
    if (!printed) throw error;
    return summaryOf(printed);
  }
}

function summaryOf(json: string): Summary {
  return (JSON.parse(json) as { summary: Summary }).summary;
}

const files = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name),
).length;
const real = cruise();
for (const { rule, from, to } of real.violations)
  console.error(`${from}:1: may not import ${to} (${rule.name})`);
if (real.totalCruised < files)
  fail(`dependency-cruiser read ${real.totalCruised} modules, and src alone has ${files}.`);
if (real.error > 0) fail(`${real.error} imports point the wrong way.`);

const canary = resolve(root, 'src/model/planted-violation.ts');
writeFileSync(canary, "import '../play/log.ts';\n");
const planted = ((): Summary => {
  try {
    return cruise();
  } finally {
    rmSync(canary, { force: true });
  }
})();
if (
  !planted.violations.some(
    ({ rule, from }) =>
      rule.name === 'model-knows-nothing' && from.endsWith('planted-violation.ts'),
  )
) {
  fail('A planted import from model to play was not caught: the check is blind.');
}
console.log(
  `${real.totalCruised} modules, every import in its direction; the planted violation was caught.`,
);

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

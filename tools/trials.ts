// npm run trials [-- NAME …] [--json] [--dist FOLDER]: faults tried on the built game in a real
// browser, each many times. Prints what was survived, lost, untold and frozen, and fails if
// anything was lost without need, left untold, or froze.

import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from './find-chromium.ts';
import { TRIALS } from './trials/all.ts';
import { type Outcome, PLAIN_HOST_ARGS, type Trial } from './trials/trial.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    tries: { type: 'string' },
  },
});
const chosen =
  positionals.length === 0 ? TRIALS : TRIALS.filter(({ name }) => positionals.includes(name));
if (chosen.length === 0)
  throw new Error(
    `There is no trial “${positionals.join(', ')}”. There are: ${TRIALS.map(({ name }) => name).join(', ')}.`,
  );

const server = await preview({
  build: { outDir: values.dist },
  preview: { port: 0 },
  logLevel: 'warn',
});
const address = server.resolvedUrls?.local[0] ?? '';
const { args, ...found } = launchOptions();
const browser = await chromium.launch({ ...found, args: [...args, ...PLAIN_HOST_ARGS] });

type Row = {
  name: string;
  what: string;
  tries: number;
  survived: number;
  lost: number;
  untold: number;
  frozen: number;
  seen: string[];
};
const rows: Row[] = [];
for (const trial of chosen) {
  const outcomes = await outcomesOf(trial);
  const count = (is: (one: Outcome) => boolean): number => outcomes.filter(is).length;
  rows.push({
    name: trial.name,
    what: trial.what,
    tries: outcomes.length,
    survived: count((one) => one.survived),
    lost: outcomes.reduce((sum, { lost }) => sum + lost, 0),
    untold: count(({ told }) => told === false),
    frozen: count(({ frozen }) => frozen),
    seen: [...new Set(outcomes.flatMap(({ seen }) => (seen === undefined ? [] : [seen])))],
  });
  if (!values.json) console.log(line(rows.at(-1) as Row));
}
await browser.close();
await server.close();
if (values.json) console.log(JSON.stringify({ trials: rows }));
process.exitCode = rows.every(
  ({ tries, survived, lost, untold, frozen }) =>
    survived === tries && lost === 0 && untold === 0 && frozen === 0,
)
  ? 0
  : 1;

async function outcomesOf({ tries, attempt }: Trial): Promise<readonly Outcome[]> {
  const found: Outcome[] = [];
  for (let turn = 0; turn < Number(values.tries ?? tries); turn += 1) {
    found.push(
      await attempt({ browser, address }, turn).catch((error: unknown) => ({
        survived: false,
        lost: 0,
        told: null,
        frozen: false,
        seen: `the try itself failed: ${String(error).slice(0, 400)}`,
      })),
    );
  }
  return found;
}

function line({ name, what, tries, survived, lost, untold, frozen, seen }: Row): string {
  const notes = seen.map((one) => `\n    ${one}`).join('');
  return `${name}: survived ${survived} of ${tries}; answers lost ${lost}, untold ${untold}, frozen ${frozen}. ${what}${notes}`;
}

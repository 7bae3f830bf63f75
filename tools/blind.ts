// npm run -s blind -- --case NAME [--lines] [--most N] [--seed S] [--key FILE] [--json]: decisions for
// a reader who has not seen the story, with or without what the client said; what they were worth
// goes into another file. With --score ANSWERS, what such a reader made of them.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blindSheet, type Key, letterOf, lettersIn, scoreOf } from './tells/blind-sheet.ts';
import { loadMaterial } from './stories.ts';

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    lines: { type: 'boolean', default: false },
    most: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    key: { type: 'string' },
    score: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

try {
  if (values.score === undefined) await ask();
  else score(values.score);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function keyFile(): string {
  if (values.key !== undefined) return values.key;
  if (values.case === undefined) throw new Error('Name a case: npm run -s blind -- --case theo');
  return `blind-${values.case}.key.json`;
}

async function ask(): Promise<void> {
  const [seed, most] = [Number(values.seed), Number(values.most)] as const;
  if (!Number.isInteger(seed) || seed < 0 || !Number.isInteger(most) || most < 1)
    throw new Error('--seed must be a whole number from 0, and --most one from 1.');
  const file = keyFile();
  const { questions, key } = await blindSheet(loadMaterial(values.case ?? '').material, seed, most);
  writeFileSync(file, `${JSON.stringify(key, null, 1)}\n`);
  const asked = questions.map(({ lines, ...rest }) => ({
    ...rest,
    ...(values.lines && { lines }),
  }));
  if (values.json) {
    console.log(JSON.stringify({ key: file, questions: asked }));
    return;
  }
  console.log(
    'Which answer meets the moment best? Write one line for each decision, its number and a letter: 1 B\n',
  );
  for (const { number, lines = [], answers } of asked) {
    console.log(`Decision ${number}`);
    for (const line of lines) console.log(`    ${line}`);
    for (const [answer, text] of answers.entries()) console.log(`  ${letterOf(answer)}  ${text}`);
    console.log('');
  }
  console.error(`What they are worth is in ${file}.`);
}

function score(answers: string): void {
  const key = JSON.parse(readFileSync(keyFile(), 'utf8')) as readonly Key[];
  const found = scoreOf(key, lettersIn(readFileSync(answers, 'utf8')));
  if (values.json) {
    console.log(JSON.stringify(found));
    return;
  }
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  const [low, high] = found.interval;
  const [least, most] = found.pointsInterval;
  console.log(
    `${found.answered} decisions: met the moment in ${percent(found.hits)} (${percent(low)} to ${percent(high)}), by chance ${percent(found.chance)}`,
  );
  console.log(`${found.points} points above chance (${least} to ${most})`);
}

// npm run -s tells [-- --plays N] [--json]: can a case be passed without listening? For each case,
// how far one gets by the style of the answers alone, what the truth decides, and what is known of
// it after each session.

import { parseArgs } from 'node:util';
import { caseIds, loadMaterial } from './stories.ts';
import { type MetCase, playedThrough, type Tells, tellsOf } from './tells/tells-of.ts';

const { values } = parseArgs({
  options: {
    plays: { type: 'string', default: '150' },
    json: { type: 'boolean', default: false },
  },
});

const plays = Number(values.plays);
if (!Number.isInteger(plays) || plays < 1) {
  console.error(`--plays must be a whole number from 1; it is “${values.plays}”.`);
  process.exit(2);
}
const met: MetCase[] = [];
for (const id of caseIds()) met.push(await playedThrough(loadMaterial(id).material, plays));
const cases = met.map((one) =>
  tellsOf(
    one,
    met.filter((other) => other !== one),
  ),
);
if (values.json) console.log(JSON.stringify({ cases }));
else for (const one of cases) report(one);

function report(one: Tells): void {
  console.log(`${one.id}: ${one.decisions} decisions, ${one.chance} by chance`);
  console.log(`  words of other cases   ${one.words} of the way`);
  console.log(`  moves of other cases   ${one.moves}`);
  for (const [name, far] of Object.entries(one.shape)) console.log(`  ${name.padEnd(22)} ${far}`);
  console.log(`  right whatever is true ${one.always}`);
  console.log(`  decided by the truth   ${one.deciding.join(', ')} by session`);
  for (const [move, { answers, ...worth }] of Object.entries(one.labels))
    console.log(
      `  ${move.padEnd(22)} ${Object.entries(worth)
        .map(([fit, share]) => `${fit} ${share}`)
        .join(', ')}; ${answers} answers`,
    );
  console.log(
    `  words                  ${Object.entries(one.lexical)
      .map(([word, rate]) => `${word} ${(rate * 100).toFixed(2)}%`)
      .join(', ')}`,
  );
  for (const [way, known] of Object.entries(one.reader))
    console.log(`  known, ${way.padEnd(15)} ${known.join(', ')} by session`);
  console.log(`  remembered             ${one.memory.join(', ')} from session 2 on`);
}

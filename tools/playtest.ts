// npm run -s playtest -- --case NAME [--session K] --policy P --plays N --seed S [--json]: plays
// headless and reports.

import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findPolicy } from './playtest/policies.ts';
import { runPlays } from './playtest/run-plays.ts';
import { loadMaterial } from './stories.ts';

const { values } = parseArgs({
  options: {
    case: { type: 'string', default: 'theo' },
    session: { type: 'string' },
    policy: { type: 'string', default: 'mixed' },
    plays: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

try {
  const [plays, seed] = [whole('plays', 1), whole('seed', 0)] as const;
  const session = values.session === undefined ? null : whole('session', 1);
  const { material, compiled } = loadMaterial(values.case);
  if (session !== null && !compiled.has(`session-${session}`))
    throw new Error(`${material.caseFile.name} has no session ${session}.`);
  const { unseen, ...found } = runPlays(
    material,
    compiled,
    await findPolicy(values.policy),
    plays,
    seed,
    session,
  );
  const report = { case: values.case, session, policy: values.policy, plays, ...found };
  if (values.json) console.log(JSON.stringify(report));
  else {
    console.log(
      `${values.case}, ${session === null ? 'the whole case' : `session ${session}`}, ${values.policy}: ${found.completed} of ${plays} plays to an ending, ${found.errors.length} errors`,
    );
    console.log(
      `decisions  ${found.decisions.min} to ${found.decisions.max}, mean ${found.decisions.mean}; ${found.decisionsPerSecond} a second`,
    );
    console.log(
      `alliance   ${found.alliance.start} at the start, ${found.alliance.end.mean} ± ${found.alliance.end.sd} at the end (felt ${found.alliance.felt.mean})`,
    );
    console.log(
      `endings    ${Object.entries(found.endings)
        .map(([id, count]) => `${id} ${count}`)
        .join(', ')}`,
    );
    console.log(
      `seen       ${found.coverage.responses.seen} of ${found.coverage.responses.total} responses, ${found.coverage.lines.seen} of ${found.coverage.lines.total} pieces of client text`,
    );
    console.log(`words      client ${found.words.client}, trainee ${found.words.trainee} a play`);
    console.log(
      `reader     names the truth after session ${Object.entries(found.reader)
        .map(([number, share]) => `${number}: ${Math.round(share * 100)}%`)
        .join(', ')}`,
    );
    for (const place of unseen.slice(0, 20))
      console.log(`not seen   ${relative(process.cwd(), place)}`);
    for (const error of found.errors.slice(0, 5)) console.log(`error      ${error}`);
  }
  process.exitCode = found.errors.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function whole(name: 'session' | 'plays' | 'seed', least: number): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < least || value > 2147483646)
    throw new Error(`--${name} must be a whole number from ${least}; it is “${values[name]}”.`);
  return value;
}

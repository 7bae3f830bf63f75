// npm run -s transcript -- --case NAME [--policy P] [--seed S] [--truth T] [--why] [--json]: a whole
// play as it would be heard, for reading aloud. --truth plays one in which that is what is being
// protected, --why tells of each answer what it was and why.

import { parseArgs } from 'node:util';
import { findPolicy } from './playtest/policies.ts';
import { loadMaterial } from './stories.ts';
import { spokenOf, transcriptOf } from './transcript/transcript-of.ts';

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    policy: { type: 'string', default: 'attuned' },
    seed: { type: 'string', default: '1' },
    truth: { type: 'string' },
    why: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

try {
  if (values.case === undefined)
    throw new Error('Name a case: npm run -s transcript -- --case theo');
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed must be a whole number from 0.');
  const { material } = loadMaterial(values.case);
  const transcript = transcriptOf(
    material,
    await findPolicy(values.policy),
    seed,
    values.truth ?? null,
  );
  if (values.json) console.log(JSON.stringify(transcript));
  else console.log(spokenOf(transcript, { truth: values.truth !== undefined, why: values.why }));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

// npm run -s validity [-- --json] [--plays N] [--seed S] [--sensitivity]: the simulated client
// against twelve published facts.

import { parseArgs } from 'node:util';
import { FACTS } from './validity/facts.ts';
import { type Measured, measureAll } from './validity/measure.ts';
import { allCases, CLIENTS, drawSamples, REACTANCE } from './validity/samples.ts';
import { sensitivity } from './validity/sensitivity.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sensitivity: { type: 'boolean', default: false },
    plays: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const plays = whole('plays', values.plays ?? '3000', 100);
const seed = whole('seed', values.seed, 0);
const cases = allCases();

if (values.sensitivity) {
  const found = await sensitivity(cases, plays, seed);
  if (values.json) console.log(JSON.stringify(found));
  else {
    console.log(
      `Each of ${found.parameters} parameters by 20% down and up, ${plays} mixed plays a run; figures only, no interval.`,
    );
    console.log(
      `Unmoved: ${found.unmoved.length === 0 ? 'all twelve hold' : `out of range: ${found.unmoved.join(', ')}`}.`,
    );
    for (const { parameter, factor, facts } of found.breaks)
      console.log(
        `${parameter.padEnd(34)} × ${factor}   breaks ${facts.map(({ id, value }) => `fact ${id} (${value.toFixed(2)})`).join(', ')}`,
      );
    console.log(`${found.breaks.length} of ${found.parameters * 2} moves break a fact.`);
  }
} else {
  const samples = await drawSamples(cases, plays, seed);
  const facts = measureAll(samples, 500);
  const total =
    samples.mixed.length +
    samples.reactant.length +
    samples.easy.length +
    samples.clients.reduce((sum, one) => sum + one.plays.length, 0);
  if (values.json) console.log(JSON.stringify({ facts, plays: total }));
  else {
    console.log(
      `${total} simulated sessions of ${cases.map(({ caseFile: { name, sessions } }) => `${name} (${sessions.length})`).join(', ')}. Mixed policies unless stated.`,
    );
    console.log(
      `Facts 9 and 12 play the same stories with the client's profile varied: reactance ${REACTANCE.high} against ${REACTANCE.low}; and ${CLIENTS.map(({ name }) => name).join(', ')}.\n`,
    );
    for (const fact of facts) print(fact);
    const held = facts.filter((fact) => fact.holds).length;
    console.log(`\n${held} of ${facts.length} hold.`);
  }
  process.exitCode = facts.every((fact) => fact.holds) ? 0 : 1;
}

function print({ id, value, low, high, accepted, holds, plays: used, also }: Measured): void {
  const fact = FACTS.find((one) => one.id === id);
  console.log(
    `${String(id).padStart(2)}  ${holds ? 'holds' : 'FAILS'}  ${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}], accepted ${accepted.join(' to ')}; published ${fact?.published}; ${used} plays`,
  );
  console.log(`           ${fact?.what} (${fact?.source})`);
  if (also.length > 0)
    console.log(
      `           ${also.map((one) => `${one.name} ${one.value.toFixed(2)}${one.right ? '' : ' (wrong)'}`).join('; ')}`,
    );
}

function whole(name: string, given: string, least: number): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > 1_000_000)
    throw new Error(`--${name} must be a whole number from ${least}; it is “${given}”.`);
  return value;
}

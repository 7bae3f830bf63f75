// One fact over the samples: its figure, how sure it is, and the verdict.

import { traineeRandom } from '../playtest/random.ts';
import { type Companion, type Fact, FACTS } from './facts.ts';
import { bootstrap, sumRows } from './figures.ts';
import type { Samples } from './samples.ts';

export type Measured = {
  readonly id: number;
  readonly value: number;
  /** The middle 95% over plays drawn again with replacement. */
  readonly low: number;
  readonly high: number;
  readonly accepted: readonly [number, number];
  readonly holds: boolean;
  readonly plays: number;
  readonly also: readonly Companion[];
};

/** All twelve facts. `times` is the number of bootstrap samples; 0 leaves the interval out. */
export function measureAll(samples: Samples, times: number): readonly Measured[] {
  return FACTS.map((fact) => measure(fact, samples, times));
}

function measure(fact: Fact, samples: Samples, times: number): Measured {
  const groups =
    fact.sample === 'each-client' ? samples.clients : [{ name: '', plays: samples[fact.sample] }];
  const found = groups.map(({ name, plays }) => {
    const rows = plays.map(fact.of);
    const sums = sumRows(rows);
    return { name, rows, sums, value: fact.figure(sums) };
  });
  const [weakest] = found.toSorted((a, b) => a.value - b.value);
  if (!weakest) throw new Error('There are no plays to measure on.');
  const [low, high] =
    times > 0
      ? bootstrap(weakest.rows, fact.figure, traineeRandom(fact.id), times)
      : [weakest.value, weakest.value];
  const also = [
    ...(fact.also?.(weakest.sums, () => sumRows(samples.easy.map(fact.of))) ?? []),
    ...(found.length > 1
      ? found.map(({ name, value }) => ({ name, value, right: within(value, fact.accepted) }))
      : []),
  ];
  return {
    id: fact.id,
    value: weakest.value,
    low,
    high,
    accepted: fact.accepted,
    also,
    holds: within(weakest.value, fact.accepted) && also.every((one) => one.right),
    plays: found.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Inside the range; a figure that must be above nothing must be really above it. */
function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value > least && value <= most;
}

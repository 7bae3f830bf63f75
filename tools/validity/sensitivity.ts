// Moves each parameter of the model by a fifth either way and says which facts would no longer
// hold.

import { PARAMETERS } from '../../src/model/parameters.ts';
import type { Material } from '../../src/play/material.ts';
import { remembering } from '../../src/authoring/telling-from-memory.ts';
import { measureAll } from './measure.ts';
import { drawSamples } from './samples.ts';

export type Sensitivity = {
  readonly parameters: number;
  /** Facts out of range with nothing moved. */
  readonly unmoved: readonly number[];
  readonly breaks: readonly {
    readonly parameter: string;
    readonly factor: number;
    readonly facts: readonly { readonly id: number; readonly value: number }[];
  }[];
};
type Table = { [name: string]: number | Table };

/** Every number of the table with its name and a way to set it. */
function numbersIn(
  table: Table,
  path = '',
): { readonly name: string; readonly value: number; set(value: number): void }[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'number'
      ? [
          {
            name: path + key,
            value,
            set: (to: number) => {
              table[key] = to;
            },
          },
        ]
      : numbersIn(value, `${path}${key}.`),
  );
}

/**
 * Runs the whole table for each parameter moved. The same seeds each time, so what differs is the
 * parameter.
 */
export async function sensitivity(
  cases: readonly Material[],
  plays: number,
  seed: number,
): Promise<Sensitivity> {
  const begin = remembering();
  const failing = async (): Promise<readonly { id: number; value: number }[]> =>
    measureAll(await drawSamples(cases, plays, seed, begin), 0).flatMap(({ id, value, holds }) =>
      holds ? [] : [{ id, value }],
    );

  const unmoved = (await failing()).map(({ id }) => id);
  // The table is constant for everybody else; here, and only here, it is moved and put back.
  const numbers = numbersIn(PARAMETERS as unknown as Table).filter(({ value }) => value !== 0);
  const breaks: Sensitivity['breaks'][number][] = [];
  for (const { name, value, set } of numbers) {
    for (const factor of [0.8, 1.2]) {
      set(value * factor);
      const facts = (await failing()).filter(({ id }) => !unmoved.includes(id));
      if (facts.length > 0) breaks.push({ parameter: name, factor, facts });
    }
    set(value);
  }
  return { parameters: numbers.length, unmoved, breaks };
}

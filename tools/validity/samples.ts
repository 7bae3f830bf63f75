// The plays that the facts are measured on, drawn evenly over all sessions of all cases. A new
// story is picked up by being there.

import type { Profile } from '../../src/model/profile.ts';
import type { Material } from '../../src/play/material.ts';
import { tell } from '../../src/story/runner.ts';
import { findPolicy } from '../playtest/policies.ts';
import { caseIds, loadMaterial } from '../stories.ts';
import { type SimulatedPlay, simulate } from './simulate.ts';

/** Trait reactance that counts as high and as low (facts 9 and 12). */
export const REACTANCE = { high: 0.9, low: 0.1 } as const;

/**
 * The clients of fact 12: every story with its own client, and with that client's profile varied.
 */
export const CLIENTS: readonly { readonly name: string; readonly profile: Partial<Profile> }[] = [
  { name: 'as written', profile: {} },
  { name: `reactance ${REACTANCE.low}`, profile: { reactance: REACTANCE.low } },
  { name: `reactance ${REACTANCE.high}`, profile: { reactance: REACTANCE.high } },
  { name: 'withdraws into anger', profile: { withdrawsInto: 'anger' } },
  { name: 'withdraws into agreement', profile: { withdrawsInto: 'agreement' } },
];

export type Samples = {
  /** Each play draws a skill and answers attuned that often. */
  readonly mixed: readonly SimulatedPlay[];
  /**
   * Each play draws how often it pushes and otherwise answers at random; with high and with low
   * trait reactance.
   */
  readonly reactant: readonly SimulatedPlay[];
  readonly easy: readonly SimulatedPlay[];
  /** Phases of evoking and teaching in turn, for each client. */
  readonly clients: readonly { readonly name: string; readonly plays: readonly SimulatedPlay[] }[];
};

/** Every case there is, with all its parts. */
export function allCases(): readonly Material[] {
  return caseIds().map((id) => loadMaterial(id).material);
}

/**
 * All samples: `plays` mixed ones, half as many for each level of reactance, a tenth for each
 * client.
 */
export async function drawSamples(
  cases: readonly Material[],
  plays: number,
  seed: number,
  begin = tell,
): Promise<Samples> {
  const [mixed, directive, abab] = [
    await findPolicy('mixed'),
    await findPolicy('directive'),
    await findPolicy('abab'),
  ] as const;
  const sessions = cases.reduce((sum, { caseFile }) => sum + caseFile.sessions.length, 0);
  const over = (
    policy: typeof mixed,
    count: number,
    from: number,
    profile?: Partial<Profile>,
  ): readonly SimulatedPlay[] =>
    cases.flatMap((material) =>
      simulate(material, policy, Math.ceil(count / sessions), from, profile, begin),
    );
  return {
    mixed: over(mixed, plays, seed),
    reactant: over(directive, plays / 2, seed, { reactance: REACTANCE.high }),
    easy: over(directive, plays / 2, seed, { reactance: REACTANCE.low }),
    clients: cases.flatMap((material) =>
      CLIENTS.map(({ name, profile }) => ({
        name: `${material.caseFile.name}, ${name}`,
        plays: simulate(
          material,
          abab,
          Math.ceil(plays / 10 / material.caseFile.sessions.length),
          seed,
          profile,
          begin,
        ),
      })),
    ),
  };
}

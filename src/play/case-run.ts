// A play as a value: its log, and everything told from the path through it that is being played. The
// same log and stories give the same run.

import type { Log } from './log.ts';
import type { Material } from './material.ts';
import type { PartRun, Setting } from './part-run.ts';

export type CaseRun = {
  readonly material: Material;
  readonly log: Log;
  /** What is being protected this time, by its id. */
  readonly truth: string;
  /** The parts begun on the path that is being played, in order; at least one. */
  readonly parts: readonly PartRun[];
};

/** The part under way, or the last one. @throws RangeError in a run of no part */
export function nowOf({ parts }: Pick<CaseRun, 'parts'>): PartRun {
  const last = parts.at(-1);
  if (!last) throw new RangeError('No part has begun.');
  return last;
}

export const settingOf = ({ material, log, truth }: CaseRun): Setting => ({
  caseFile: material.caseFile,
  seed: log.seed,
  truth,
});

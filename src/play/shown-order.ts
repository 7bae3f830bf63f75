// In which order the answers are shown, so that none stands where it was written.

import { partName } from '../story/part.ts';
import { type CaseRun, nowOf } from './case-run.ts';
import { drawOrder } from './chance.ts';

/** The order in which the story's responses are shown now. */
export function orderOf(run: CaseRun): readonly number[] {
  const { part, turns, told } = nowOf(run);
  return drawOrder(run.log.seed, partName(part), turns.length, told.beat.responses.length);
}

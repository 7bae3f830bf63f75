// A session as it may have been told, put together line by line, for what is read out of one.

import type { CaseRun } from '../../src/play/case-run.ts';
import { nowOf } from '../../src/play/case-run.ts';
import type { PartRun } from '../../src/play/part-run.ts';
import type { Move } from '../../src/model/moves.ts';
import type { LineCues } from '../../src/story/cues.ts';
import { playThrough } from '../play/theo.ts';

/** One decision: what the client said, by its cues, and what kind of answer was given. */
export type Decision = { readonly cues: LineCues; readonly move: Move };

/** Theo's first session with these decisions in place of its own, and what was done after it. */
export function sessionOf(
  decisions: readonly Decision[],
  after: PartRun['after'] = {},
  number = 1,
): PartRun {
  const told = nowOf(playThrough(3, () => 0).run());
  const turns = told.turns.slice(0, decisions.length).map((turn, index) => {
    const { cues = {}, move = 'affirm' } = decisions[index] ?? {};
    const responses = turn.beat.responses.map((one) => ({ ...one, move }));
    return { ...turn, beat: { ...turn.beat, lines: [line(cues)], responses } };
  });
  const beat = { ...told.told.beat, lines: [] };
  return { ...told, part: { kind: 'session', number }, turns, told: { ...told.told, beat }, after };
}

/** A run of these parts. */
export const runOf = (...parts: readonly PartRun[]): CaseRun => ({
  ...playThrough(3, () => 0).run(),
  parts,
});

const line = (cues: LineCues) => ({ text: '“A line.”', cues, places: [] });

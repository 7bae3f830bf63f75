// Answers that did not meet the moment here, and would have met it were something else protected.

import type { CaseRun } from '../play/case-run.ts';
import type { PartRun } from '../play/part-run.ts';

/**
 * For each answer of a part, the truths under which the same words would have met the moment, by
 * their ids; none for an answer that met it as it was.
 * @throws StoryError where the story breaks under another truth
 */
export function fitsElsewhere(
  { material, truth }: Pick<CaseRun, 'material' | 'truth'>,
  { turns, told }: PartRun,
): readonly (readonly string[])[] {
  const others = Object.keys(material.caseFile.truths).filter((id) => id !== truth);
  return turns.map(({ beat, entry }, index) => {
    const chosen = beat.responses[entry.choice];
    if (!chosen || chosen.fit === 'attuned') return [];
    return others.filter((other) => {
      const { responses } = told.otherwise(index, { truth: other });
      return responses.find(({ place }) => place === chosen.place)?.fit === 'attuned';
    });
  });
}

// Answers that did not meet the moment here, and would have met it were something else protected.

import { type CaseRun, settingOf } from '../play/case-run.ts';
import { storyOf } from '../play/material.ts';
import type { PartRun } from '../play/part-run.ts';
import { beatUnder } from '../play/under-another-truth.ts';
import { partName } from '../story/part.ts';

/**
 * For each answer of a part, the truths under which the same words would have met the moment, by
 * their ids; none for an answer that met it as it was.
 */
export function fitsElsewhere(run: CaseRun, session: PartRun): readonly (readonly string[])[] {
  const others = Object.keys(run.material.caseFile.truths).filter((id) => id !== run.truth);
  const story = storyOf(run.material, partName(session.part));
  return session.turns.map(({ beat, entry }, index) => {
    const chosen = beat.responses[entry.choice];
    if (!chosen || chosen.fit === 'attuned') return [];
    return others.filter((truth) => {
      const there = beatUnder(settingOf(run), session, story, truth, index);
      return there?.responses.find(({ place }) => place === chosen.place)?.fit === 'attuned';
    });
  });
}

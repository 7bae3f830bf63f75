// The hypothesis board: what may be being protected, how likely each was last held to be, and the
// evidence met so far. Pure.

import { evenShares, type Shares } from '../model/calibration.ts';
import type { CaseCourse } from '../play/case-course.ts';
import type { Log } from '../play/log.ts';
import { beatsOf } from '../play/beats-of.ts';
import type { CaseFile } from '../story/case-file.ts';

/** A piece of evidence as it was met. */
export type EvidenceCard = {
  readonly id: string;
  readonly note: string;
  /** The part it came in, in words. */
  readonly from: string;
};
export type Laid = Readonly<
  Record<string, { readonly hypothesis: string; readonly speaks: 'for' | 'against' }>
>;
export type Board = {
  readonly hypotheses: readonly { readonly id: string; readonly label: string }[];
  /** As they were left last; even before that. */
  readonly shares: Shares;
  /** The newest part's first, so that what has just come need not be looked for. */
  readonly cards: readonly EvidenceCard[];
  readonly laid: Laid;
};

/** The board after everything told so far. */
export function boardOf(caseFile: CaseFile, log: Log, whole: CaseCourse): Board {
  const last = log.parts.findLast(({ after }) => after.board !== undefined)?.after.board;
  const met = new Set<string>();
  const groups = whole.parts.map((course) => {
    const from = {
      session: `Session ${course.part.number}`,
      between: `After session ${course.part.number}`,
      supervision: `Supervision ${course.part.number}`,
    }[course.part.kind];
    return beatsOf(course)
      .flatMap(({ lines }) => lines)
      .flatMap(({ cues: { evidence } }): EvidenceCard[] => {
        if (evidence === undefined || met.has(evidence)) return [];
        met.add(evidence);
        return [{ id: evidence, note: caseFile.evidence[evidence]?.note ?? evidence, from }];
      });
  });
  return {
    hypotheses: caseFile.hypotheses,
    shares: last?.shares ?? evenShares(caseFile.hypotheses.map(({ id }) => id)),
    cards: groups.toReversed().flat(),
    laid: last?.laid ?? {},
  };
}

// The hypothesis board: what may be being protected, how likely each was last held to be, and the
// evidence met so far. Pure.

import * as say from '../messages/compiled/debrief.ts';
import { evenShares, type Shares } from '../model/calibration.ts';
import type { CaseRun } from '../play/case-run.ts';
import { beatsOf } from '../play/part-run.ts';
import type { Part } from '../story/part.ts';
import { noteOf } from './in-the-case.ts';

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

/** Which part a piece of evidence came in. */
const FROM: Readonly<Record<Part['kind'], (d: { number: number }) => string>> = {
  session: say.session,
  between: say.afterSession,
  supervision: say.numberedSupervision,
};

/** The board after everything told so far. */
export function boardOf({ material: { caseFile }, parts }: CaseRun): Board {
  const last = parts.findLast(({ after }) => after.board !== undefined)?.after.board;
  const met = new Set<string>();
  const groups = parts.map((told) => {
    const from = FROM[told.part.kind]({ number: told.part.number });
    return beatsOf(told)
      .flatMap(({ lines }) => lines)
      .flatMap(({ cues: { evidence } }): EvidenceCard[] => {
        if (evidence === undefined || met.has(evidence)) return [];
        met.add(evidence);
        return [{ id: evidence, note: noteOf(caseFile, evidence), from }];
      });
  });
  return {
    hypotheses: caseFile.hypotheses,
    shares: last?.shares ?? evenShares(caseFile.hypotheses.map(({ id }) => id)),
    cards: groups.toReversed().flat(),
    laid: last?.laid ?? {},
  };
}

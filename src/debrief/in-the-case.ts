// What a case says of what a play holds by its id.

import type { CaseRun } from '../play/case-run.ts';
import type { CaseFile } from '../story/case-file.ts';

/** What is being protected in this play. */
export function truthOf({ material: { caseFile }, truth }: Pick<CaseRun, 'material' | 'truth'>): {
  readonly id: string;
  readonly title: string;
  readonly what: string;
} {
  return { id: truth, ...(caseFile.truths[truth] ?? { title: truth, what: '' }) };
}

/** The title of something that can be protected in a case. */
export function titleOf({ truths }: CaseFile, truth: string): string {
  return truths[truth]?.title ?? truth;
}

/** What a piece of evidence is noted as; a story may name none that its case does not have. */
export function noteOf({ evidence }: CaseFile, id: string): string {
  return evidence[id]?.note ?? id;
}

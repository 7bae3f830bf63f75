// The ending that a part came to, in the case's words.

import type { PartRun } from '../play/part-run.ts';
import type { CaseFile } from '../story/case-file.ts';

/** Title and note of the ending; of a part that was left, or never begun, that. */
export function howItEnded(
  { endings }: CaseFile,
  part: PartRun | undefined,
): { readonly title: string; readonly note: string } {
  const { title, note } = endings[part?.told.beat.ending ?? ''] ?? {
    title: 'Left before the end',
    note: 'It was not played to its end.',
  };
  return { title, note };
}

// The ending that a part came to, in the case's words.

import * as say from '../messages/compiled/debrief.ts';
import type { PartRun } from '../play/part-run.ts';
import type { CaseFile } from '../story/case-file.ts';

/** Title and note of the ending; of a part that was left, or never begun, that. */
export function howItEnded(
  { endings }: CaseFile,
  part: PartRun | undefined,
): { readonly title: string; readonly note: string } {
  const { title, note } = endings[part?.told.beat.ending ?? ''] ?? {
    title: say.leftBeforeTheEnd,
    note: say.notPlayedToItsEnd,
  };
  return { title, note };
}

// The ending that a part came to, in the case's words.

import type { Course } from '../play/turns.ts';
import type { CaseFile } from '../story/case-file.ts';

/** Title and note of the ending; of a part that was left, or never begun, that. */
export function howItEnded(
  { endings }: CaseFile,
  course: Course | undefined,
): { readonly title: string; readonly note: string } {
  const { title, note } = endings[course?.beat().ending ?? ''] ?? {
    title: 'Left before the end',
    note: 'It was not played to its end.',
  };
  return { title, note };
}

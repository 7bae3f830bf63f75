// The progress note: written now, or put off.

import * as say from '../../messages/compiled/after-session.ts';
import type { DraftOf } from '../../play/after-session.ts';
import { Written } from './written.tsx';

type Props = {
  draft: DraftOf<'note'> | null;
  onDraft: (draft: DraftOf<'note'>) => void;
  name: string;
  last: boolean;
  onDone: (note: string | null) => void;
};

export function NoteStep({ draft, onDraft, name, last, onDone }: Props) {
  const note = draft?.value ?? '';
  return (
    <>
      <h1 tabIndex={-1}>{say.theNote}</h1>
      <p>{say.aboutTheNote({ last: last ? 'yes' : 'other', name })}</p>
      <Written
        rows={7}
        value={note}
        onText={(value) => onDraft({ kind: 'note', value, seen: false })}
      >
        {say.progressNote}
      </Written>
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={note.trim() === ''}
          onClick={() => onDone(note)}
        >
          {say.keepTheNote}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {say.writeItLater}
        </button>
      </p>
    </>
  );
}

// The progress note: written now, or put off.

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
      <h1 tabIndex={-1}>The note</h1>
      <p>
        Two or three sentences that {last ? `whoever opens ${name}’s file next` : 'you'} would want
        to find{last ? '' : ` before you see ${name} again`}: what you saw, what you think it may
        be, what was agreed. It stays on this device.
      </p>
      <Written
        rows={7}
        value={note}
        onText={(value) => onDraft({ kind: 'note', value, seen: false })}
      >
        Progress note
      </Written>
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={note.trim() === ''}
          onClick={() => onDone(note)}
        >
          Keep the note
        </button>
        <button type="button" onClick={() => onDone(null)}>
          Write it later
        </button>
      </p>
    </>
  );
}

// Guided play: what the last answer did, at once and in two sentences. Announced when it changes.

import { useEffect, useState } from 'preact/hooks';
import { wordsFor } from '../debrief/reason-words.ts';
import type { LastResponse } from '../play/play-view.ts';
import { changeWords, FIT_NAMES, MOVE_NAMES } from './words.tsx';

/** Where there is no room beside the client, the reasons stay folded until they are asked for. */
const ROOMY = '(min-width: 701px) and (min-height: 560px)';

/** `last` is null before the first answer; `turn` counts the answers given; `large` is whether the text is set large. */
export function WhatItDid({ last, turn, large }: { last: LastResponse | null; turn: number; large: boolean }) {
  const unfolded = (): boolean => !large && matchMedia(ROOMY).matches;
  const [open, setOpen] = useState(unfolded);
  useEffect(() => setOpen(unfolded()), [turn, large]);
  const strongest = last?.reasons[0];
  return (
    <div class="did-place" role="status">
      {last && (
        <details class="panel did" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{MOVE_NAMES[last.move]}: {FIT_NAMES[last.fit]} <span class="change">{changeWords(last.change)}</span></summary>
          <p>{last.why}</p>
          {strongest && <p class="because">{wordsFor(strongest)}</p>}
        </details>
      )}
    </div>
  );
}

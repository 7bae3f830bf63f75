// Guided play: what the last answer did, at once and in two sentences.

import { wordsFor } from '../debrief/reason-words.ts';
import type { LastResponse } from '../play/play-view.ts';
import { changeWords, FIT_NAMES, MOVE_NAMES } from './words.tsx';

export function WhatItDid({ last }: { last: LastResponse }) {
  const [strongest] = last.reasons;
  return (
    <details class="did" open>
      <summary>{MOVE_NAMES[last.move]}: {FIT_NAMES[last.fit]}, {changeWords(last.change)}</summary>
      <p>{last.why} {strongest && wordsFor(strongest)}</p>
    </details>
  );
}

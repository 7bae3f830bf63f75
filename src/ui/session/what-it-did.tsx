// What the last answer did: in Guided at once and in two sentences, and beside a guess how it would
// land. Loaded with the first answer.

import { useEffect, useState } from 'preact/hooks';
import { fitInWords } from '../../debrief/fit-words.ts';
import { reasonsInWords } from '../../debrief/reason-words.ts';
import * as say from '../../messages/compiled/over-session.ts';
import type { Reaction } from '../../model/client-state.ts';
import type { Explained, LastResponse } from '../../play/play-view.ts';
import { Around, HERE } from '../components/around.tsx';
import { mediaMatches } from '../components/media.ts';
import { changeWords, MOVE_NAMES, Words } from '../components/words.tsx';

/** Where there is no room beside the client, the reasons stay folded until they are asked for. */
const ROOMY = '(min-width: 701px) and (min-height: 560px)';

/** Reasons that are read while the client waits. */
const AT_ONCE = 2;

type Props = {
  explained: Explained;
  /** Points of shown alliance gained or lost. */
  change: number;
  /** Answers given so far. */
  turn: number;
  /** Whether the text is set large. */
  large: boolean;
  /**
   * Whether the client was there to be done something to; with the supervisor nothing of the
   * alliance moves.
   */
  withClient: boolean;
};

/** The first words of an answer, to tell it by; what has been said since may be long. */
function beginningOf(text: string): string {
  const words = text.split(' ');
  return words.length <= 6
    ? text
    : `${words.slice(0, 5).join(' ')} …${text.startsWith('“') ? '”' : ''}`;
}
/** What was thought that an answer would do, and within it what it did. */
const GUESSED: Readonly<
  Record<Reaction, Readonly<Record<Reaction, (d: { answer: string }) => string>>>
> = {
  opening: {
    opening: say.openedAsThought,
    holding: say.heldNotOpened,
    hardening: say.closedNotOpened,
  },
  holding: {
    opening: say.openedNotHeld,
    holding: say.heldAsThought,
    hardening: say.closedNotHeld,
  },
  hardening: {
    opening: say.openedNotClosed,
    holding: say.heldNotClosed,
    hardening: say.closedAsThought,
  },
};

/** How the last answer was thought to land, and how it did. */
export function Guessed({ last: { guessed, text } }: { last: LastResponse }) {
  if (!guessed) return null;
  const message = GUESSED[guessed.guess][guessed.reaction]({ answer: HERE });
  return (
    <p class="guessed" role="status">
      <Around message={message}>
        <Words text={beginningOf(text)} />
      </Around>
    </p>
  );
}

/** What was answered the first time, where a moment is tried again. */
export function FirstTime({ last: { first, change } }: { last: LastResponse }) {
  if (!first) return null;
  const [before, now] = [changeWords(first.change), changeWords(change)];
  return (
    <p class="guessed" role="status">
      <Around message={say.theFirstTime({ answer: HERE, before, now })}>
        <Words text={first.text} />
      </Around>
    </p>
  );
}

export function WhatItDid({ explained, change, turn, large, withClient }: Props) {
  const { move, fit, why, reasons } = explained;
  const unfolded = (): boolean => !large && mediaMatches(ROOMY);
  const [open, setOpen] = useState(unfolded);
  useEffect(() => setOpen(unfolded()), [turn, large]);
  const because = withClient
    ? reasonsInWords(reasons, explained, change).slice(0, AT_ONCE).join(' ')
    : '';
  return (
    <details class="panel did" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say.moveAndFit({ move: MOVE_NAMES[move], fit: fitInWords(fit, reasons) })}
        {withClient && (
          <>
            {' '}
            <span class="change">{changeWords(change)}</span>
          </>
        )}
      </summary>
      <p>{why}</p>
      {because && <p class="because">{because}</p>}
    </details>
  );
}

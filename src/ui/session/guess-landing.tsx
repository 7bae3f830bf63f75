// Before an answer is given, now and then: how will it be taken? The guess is kept and shown beside
// what came.

import { useLayoutEffect, useRef } from 'preact/hooks';
import * as say from '../../messages/compiled/over-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import { REACTIONS, type Reaction } from '../../model/client-state.ts';
import { Words } from '../components/words.tsx';

const WAYS: Readonly<Record<Reaction, string>> = {
  opening: say.letsOpen,
  holding: say.neitherOpensNorCloses,
  hardening: say.somethingCloses,
};
/** As they stand, what is hoped for first. */
const IN_ORDER = REACTIONS.toReversed();

type Props = {
  text: string;
  /** Whether the question can have been seen. */
  seen: boolean;
  onGuess: (guess: Reaction | null) => void;
  /** Back to the answers, with none given. */
  onBack: () => void;
};

export function GuessLanding({ text, seen, onGuess, onBack }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="guess" role="group" aria-label={say.howTaken}>
      <p class="line past">
        <strong>{everywhere.you} </strong>
        <Words text={text} />
      </p>
      <p>{say.beforeYouSayIt}</p>
      <p class="actions">
        {IN_ORDER.map((reaction, index) => (
          <button
            type="button"
            key={reaction}
            ref={index === 0 ? first : null}
            aria-disabled={!seen}
            onClick={() => onGuess(reaction)}
          >
            {WAYS[reaction]}
          </button>
        ))}
        <button type="button" class="quiet" aria-disabled={!seen} onClick={() => onGuess(null)}>
          {say.justSayIt}
        </button>
        <button type="button" class="quiet" aria-disabled={!seen} onClick={onBack}>
          {say.anotherAnswer}
        </button>
      </p>
    </div>
  );
}

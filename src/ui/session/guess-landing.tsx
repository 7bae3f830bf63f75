// Before an answer is given, now and then: how will it be taken? The guess is kept and shown beside
// what came.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reaction } from '../../model/client-state.ts';
import { Words } from '../components/words.tsx';

const WAYS: readonly (readonly [Reaction, string])[] = [
  ['opening', 'It lets something open'],
  ['holding', 'It neither opens nor closes anything'],
  ['hardening', 'Something closes'],
];

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
    <div class="guess" role="group" aria-label="How will it be taken?">
      <p class="line past">
        <strong>You </strong>
        <Words text={text} />
      </p>
      <p>Before you say it: how will it be taken?</p>
      <p class="actions">
        {WAYS.map(([reaction, words], index) => (
          <button
            type="button"
            key={reaction}
            ref={index === 0 ? first : null}
            aria-disabled={!seen}
            onClick={() => onGuess(reaction)}
          >
            {words}
          </button>
        ))}
        <button type="button" class="quiet" aria-disabled={!seen} onClick={() => onGuess(null)}>
          Just say it
        </button>
        <button type="button" class="quiet" aria-disabled={!seen} onClick={onBack}>
          Another answer
        </button>
      </p>
    </div>
  );
}

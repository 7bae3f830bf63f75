// The session gathered by principle: where each was met, half met and missed, with the way to those
// answers and to its card.

import type { ByPrinciple } from '../../debrief/by-principle.ts';
import * as say from '../../messages/compiled/debrief.ts';
import { addressOf } from '../address.ts';
import { Around, HERE } from '../components/around.tsx';
import { PrincipleLink } from '../principles/principle-link.tsx';

/** The id of the element that reads an answer back. */
export const answerId = (number: number): string => `answer-${number}`;

export function PrinciplesMet({ principles }: { principles: readonly ByPrinciple[] }) {
  return (
    <>
      <ul class="plain gathered">
        {principles.map(({ principle, met, half, missed }) => (
          <li key={principle}>
            <PrincipleLink principle={principle} />{' '}
            <span class="labels">
              <Where message={say.metIn({ answers: HERE })} answers={met} />
              <Where message={say.halfMetIn({ answers: HERE })} answers={half} />
              <Where message={say.missedIn({ answers: HERE })} answers={missed} />
            </span>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={addressOf({ kind: 'principles', at: null })}>{say.allPrinciples}</a>
      </p>
    </>
  );
}

function Where({ message, answers }: { message: string; answers: readonly number[] }) {
  if (answers.length === 0) return null;
  return (
    <span class="where">
      <Around message={message}>
        {answers.map((number) => (
          <button
            type="button"
            key={number}
            class="quiet number-of"
            aria-label={say.answerNumbered({ number })}
            onClick={() => goTo(answerId(number))}
          >
            {number}
          </button>
        ))}
      </Around>
    </span>
  );
}

function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView();
}

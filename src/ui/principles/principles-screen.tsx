// All principles, a card each: to be read, and to be come to from an answer that was decided by one.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PRINCIPLES, type Principle } from '../../model/principles.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import * as say from '../../messages/compiled/principles.ts';
import { CARDS } from './cards.ts';
import { PrincipleLink } from './principle-link.tsx';

/** `at` is the principle whose card is looked for; any other text, or null, is none. */
type Props = { at: string | null; onHome: () => void };

export function PrinciplesScreen({ at, onHome }: Props) {
  const here = useRef<HTMLHeadingElement>(null);
  // After the page has been put to its top, as every new screen is.
  useEffect(() => {
    here.current?.focus();
    here.current?.parentElement?.scrollIntoView();
  }, [at]);
  return (
    <main class="page principles">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <ul class="plain index">
        {PRINCIPLES.map((principle) => (
          <li key={principle}>
            <PrincipleLink principle={principle} />
          </li>
        ))}
      </ul>
      <div class="columns">
        {PRINCIPLES.map((principle) => (
          <PrincipleCard
            key={principle}
            principle={principle}
            heading={principle === at ? here : null}
          />
        ))}
      </div>
      <p class="actions noprint">
        <button type="button" onClick={onHome}>
          {everywhere.backToStart}
        </button>
      </p>
    </main>
  );
}

function PrincipleCard({
  principle,
  heading,
}: {
  principle: Principle;
  heading: RefObject<HTMLHeadingElement | null> | null;
}) {
  const { name, is, sign, sounds, harm, source } = CARDS[principle];
  return (
    <section aria-labelledby={principle} class={heading ? 'here' : undefined}>
      <h2 id={principle} tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <p>{is}</p>
      <h3>{say.sign}</h3>
      <p>{sign}</p>
      <h3>{say.sounds}</h3>
      <p class="sounds">{sounds}</p>
      <h3>{say.harm}</h3>
      <p>{harm}</p>
      <p class="small">{say.source({ source })}</p>
    </section>
  );
}

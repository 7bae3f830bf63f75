// Whose page this is: the client's face beside a word or two on where one is.

import type { ComponentChildren } from 'preact';
import type { CaseCard } from '../app-port.ts';

export function Who({ card, children }: { card: CaseCard; children: ComponentChildren }) {
  return (
    <p class="who">
      {card.portrait && <img src={card.portrait} alt="" width={56} height={56} />}
      <span>{children}</span>
    </p>
  );
}

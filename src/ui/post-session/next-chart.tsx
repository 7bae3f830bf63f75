// The chart before a later session: how the last one ended, what you wrote, what has come since.

import type { SinceLast } from '../../debrief/since-last.ts';
import type { CaseCard } from '../app-port.ts';
import { Who } from '../components/who.tsx';

type Props = { card: CaseCard; since: SinceLast; onStart: () => void; onHome: () => void };

export function NextChart({ card, since, onStart, onHome }: Props) {
  const { session, title, lastHour, before, between, note } = since;
  const brought = carried(since);
  return (
    <main class="page chart">
      <Who card={card}>
        {card.fullName}, session {session}
      </Who>
      <h1 tabIndex={-1}>{title}</h1>
      {lastHour && <p>This is the last hour that you have with {card.name} here.</p>}
      {before && (
        <section aria-labelledby="last">
          <h2 id="last">Last time: {before.title}</h2>
          <p>{before.note}</p>
        </section>
      )}
      <section aria-labelledby="your-note">
        <h2 id="your-note">Your note</h2>
        <p>{note ?? 'There is none. You meant to write it later.'}</p>
      </section>
      {between && (
        <section aria-labelledby="since">
          <h2 id="since">Since then: {between.title}</h2>
          <p>{between.note}</p>
        </section>
      )}
      {brought && (
        <section aria-labelledby="brought">
          <h2 id="brought">What you bring</h2>
          <p>{brought}</p>
        </section>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={onStart}>
          Open the door
        </button>
        <button type="button" onClick={onHome}>
          Leave for now
        </button>
      </p>
    </main>
  );
}

const BROUGHT: Readonly<Record<SinceLast['brought'], string>> = {
  little: '',
  some: 'Something of the last hours is still with you, and will sit in on this one.',
  much: 'A good deal of the last hours is still with you. Said today, a blunt word will come out blunter than you mean it.',
};

/** What the trainee carries into the hour, in words; empty when it is little. */
function carried({ brought, wentAlone }: SinceLast): string {
  if (!wentAlone) return BROUGHT[brought];
  return `${BROUGHT[brought] || 'Not much that you would notice.'} The last hour was one for supervision, and you went on without.`;
}

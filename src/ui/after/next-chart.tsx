// The chart before a later session: how the last one ended, what you wrote, what has come since.

import type { SinceLast } from '../../debrief/since-last.ts';
import type { CaseCard } from '../app-port.ts';

type Props = { card: CaseCard; since: SinceLast; onStart: () => void; onHome: () => void };

export function NextChart({ card, since: { session, title, before, between, note }, onStart, onHome }: Props) {
  return (
    <main class="page chart">
      <p class="small">{card.fullName}, session {session}</p>
      <h1 tabIndex={-1}>{title}</h1>
      {before && <section aria-labelledby="last"><h2 id="last">Last time: {before.title}</h2><p>{before.note}</p></section>}
      <section aria-labelledby="your-note"><h2 id="your-note">Your note</h2><p>{note ?? 'There is none. You meant to write it later.'}</p></section>
      {between && <section aria-labelledby="since"><h2 id="since">Since then: {between.title}</h2><p>{between.note}</p></section>}
      <p class="actions">
        <button type="button" class="primary" onClick={onStart}>Open the door</button>
        <button type="button" onClick={onHome}>Leave for now</button>
      </p>
    </main>
  );
}

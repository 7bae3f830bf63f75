// The chart before a later session: how the last one ended, what you wrote, what has come since.

import type { SinceLast } from '../../debrief/since-last.ts';
import * as say from '../../messages/compiled/after-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import type { CaseCard } from '../app-port.ts';
import { Who } from '../components/who.tsx';

type Props = { card: CaseCard; since: SinceLast; onStart: () => void; onHome: () => void };

export function NextChart({ card, since, onStart, onHome }: Props) {
  const { session, title, lastHour, before, between, note } = since;
  const brought = carried(since);
  return (
    <main class="page chart">
      <Who card={card}>{say.nameAndSession({ name: card.fullName, number: session })}</Who>
      <h1 tabIndex={-1}>{title}</h1>
      {lastHour && <p>{say.lastHour(card)}</p>}
      {before && (
        <section aria-labelledby="last">
          <h2 id="last">{say.lastTime(before)}</h2>
          <p>{before.note}</p>
        </section>
      )}
      <section aria-labelledby="your-note">
        <h2 id="your-note">{say.yourNote}</h2>
        <p>{note ?? say.noNote}</p>
      </section>
      {between && (
        <section aria-labelledby="since">
          <h2 id="since">{say.sinceThen(between)}</h2>
          <p>{between.note}</p>
        </section>
      )}
      {brought && (
        <section aria-labelledby="brought">
          <h2 id="brought">{say.whatYouBring}</h2>
          <p>{brought}</p>
        </section>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={onStart}>
          {say.openTheDoor}
        </button>
        <button type="button" onClick={onHome}>
          {everywhere.leaveForNow}
        </button>
      </p>
    </main>
  );
}

const BROUGHT: Readonly<Record<SinceLast['brought'], string>> = {
  little: '',
  some: say.stillWithYou,
  much: say.muchStillWithYou,
};

/** What the trainee carries into the hour, in words; empty when it is little. */
function carried({ brought, wentAlone }: SinceLast): string {
  if (!wentAlone) return BROUGHT[brought];
  return say.wentWithout({ brought: BROUGHT[brought] || say.littleWithYou });
}

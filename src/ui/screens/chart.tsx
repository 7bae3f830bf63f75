// The chart before the session, and the three ways to play.

import { useState } from 'preact/hooks';
import { type Mode, MODES } from '../../play/modes.ts';
import type { CaseCard, FirstChart } from '../app-port.ts';

/** What is said of each way to play where it is chosen. */
const WAYS: Readonly<Record<Mode, { readonly name: string; readonly words: string }>> = {
  guided: {
    name: 'Guided',
    words: 'Each answer says what kind of move it is, and what it did is shown at once.',
  },
  practice: {
    name: 'Practice',
    words: 'Moves are not named. You see the alliance move; the reasons wait for the debrief.',
  },
  assessed: {
    name: 'Assessed',
    words: 'No meter and no reasons until the debrief, as in a real room.',
  },
};

type Props = {
  card: CaseCard;
  chart: FirstChart;
  onStart: (mode: Mode) => void;
  onBack: () => void;
};

export function Chart({
  card,
  chart: { referral, whatWeKnow, beforeYouBegin, warnings },
  onStart,
  onBack,
}: Props) {
  const [mode, setMode] = useState<Mode>('guided');
  return (
    <main class="page chart">
      {card.portrait && (
        <img class="portrait" src={card.portrait} alt="" width={160} height={160} />
      )}
      <h1 tabIndex={-1}>
        {card.fullName}, {card.age}
      </h1>
      <section aria-labelledby="referral">
        <h2 id="referral">Referral</h2>
        <p>{referral}</p>
      </section>
      <section aria-labelledby="known">
        <h2 id="known">What we know</h2>
        <ul>
          {whatWeKnow.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="before">
        <h2 id="before">Before you begin</h2>
        <p>{beforeYouBegin}</p>
      </section>
      {warnings.map((one) => (
        <p class="notice" key={one}>
          {one}
        </p>
      ))}
      <fieldset class="ways">
        <legend>How would you like to play?</legend>
        {MODES.map((way) => (
          <label key={way} class={mode === way ? 'way chosen' : 'way'}>
            <input type="radio" name="mode" checked={mode === way} onChange={() => setMode(way)} />
            <span>
              <strong>{WAYS[way].name}</strong> {WAYS[way].words}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="button" class="primary" onClick={() => onStart(mode)}>
          Open the door
        </button>
        <button type="button" onClick={onBack}>
          Another client
        </button>
      </p>
    </main>
  );
}

// The chart before the session, and the three ways to play.

import { useState } from 'preact/hooks';
import { type Mode, MODES } from '../../play/modes.ts';
import * as say from '../../messages/compiled/cases.ts';
import type { CaseCard, FirstChart } from '../app-port.ts';
import { Rich } from '../components/rich.tsx';

/** What is said of each way to play where it is chosen. */
const WAYS: Readonly<Record<Mode, string>> = {
  guided: say.guided,
  practice: say.practice,
  assessed: say.assessed,
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
      <h1 tabIndex={-1}>{say.nameAndAge({ name: card.fullName, age: card.age })}</h1>
      <section aria-labelledby="referral">
        <h2 id="referral">{say.referral}</h2>
        <p>{referral}</p>
      </section>
      <section aria-labelledby="known">
        <h2 id="known">{say.whatWeKnow}</h2>
        <ul>
          {whatWeKnow.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="before">
        <h2 id="before">{say.beforeYouBegin}</h2>
        <p>{beforeYouBegin}</p>
      </section>
      {warnings.map((one) => (
        <p class="notice" key={one}>
          {one}
        </p>
      ))}
      <fieldset class="ways">
        <legend>{say.howToPlay}</legend>
        {MODES.map((way) => (
          <label key={way} class={mode === way ? 'way chosen' : 'way'}>
            <input type="radio" name="mode" checked={mode === way} onChange={() => setMode(way)} />
            <span>
              <Rich text={WAYS[way]} />
            </span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="button" class="primary" onClick={() => onStart(mode)}>
          {say.openTheDoor}
        </button>
        <button type="button" onClick={onBack}>
          {say.anotherClient}
        </button>
      </p>
    </main>
  );
}

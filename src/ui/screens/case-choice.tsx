// Which client to sit opposite.

import * as say from '../../messages/compiled/cases.ts';
import type { AppPort, CaseCard } from '../app-port.ts';
import { useLater } from '../components/use-later.ts';

type Props = Pick<AppPort, 'cases' | 'coming'> & { onChoose: (card: CaseCard) => void };

export function CaseChoice({ cases, coming, onChoose }: Props) {
  const later = useLater(true, coming);
  return (
    <main class="page">
      <h1 tabIndex={-1}>{say.whoIsComing}</h1>
      <ul class="plain cards">
        {cases.map((card) => (
          <li key={card.id} class="card">
            {card.portrait && <img src={card.portrait} alt="" width={160} height={160} />}
            <div>
              <h2>{say.nameAndAge({ name: card.fullName, age: card.age })}</h2>
              <p>{card.summary}</p>
              <button type="button" class="primary" onClick={() => onChoose(card)}>
                {say.readChart({ name: card.name })}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {later.it}
    </main>
  );
}

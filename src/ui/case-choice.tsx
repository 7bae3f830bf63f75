// Which client to sit opposite.

import type { CaseCard } from './app-port.ts';

export function CaseChoice({ cases, onChoose }: { cases: readonly CaseCard[]; onChoose: (card: CaseCard) => void }) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>Who is coming today?</h1>
      <ul class="plain cards">
        {cases.map((card) => (
          <li key={card.id} class="card">
            {card.portrait && <img src={card.portrait} alt="" width={160} height={160} />}
            <div>
              <h2>{card.fullName}, {card.age}</h2>
              <p>{card.summary}</p>
              <button type="button" class="primary" onClick={() => onChoose(card)}>Read {card.name}’s chart</button>
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}

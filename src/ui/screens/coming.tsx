// Who is still to come, under the choice of cases. Loaded after it.

import * as say from '../../messages/compiled/coming.ts';
import type { Coming as One } from '../app-port.ts';

export function Coming({ clients }: { clients: readonly One[] }) {
  if (clients.length === 0) return null;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming">{say.notHereYet}</h2>
      <p class="small">{say.beingWritten}</p>
      <ul class="plain coming">
        {clients.map(({ id, fullName, age, brings, portrait }) => (
          <li key={id}>
            <img src={portrait} alt="" width={96} height={96} />
            <div>
              <strong>{say.nameAndAge({ name: fullName, age })}</strong>
              <p>{brings}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

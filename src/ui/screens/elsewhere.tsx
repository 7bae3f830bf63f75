// The play has been opened in another tab, and goes on there.

import * as say from '../../messages/compiled/elsewhere.ts';
import * as everywhere from '../../messages/compiled/page.ts';

type Props = {
  name: string;
  onHere: () => void;
  /**
   * Goes on with what was answered here, as a play beside the other one; null where nothing was
   * that the other has not.
   */
  onApart: (() => void) | null;
  onHome: () => void;
};

export function Elsewhere({ name, onHere, onApart, onHome }: Props) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>{say.openElsewhere}</h1>
      <p>{say.goesOnThere({ name })}</p>
      {onApart && <p>{say.answeredHere}</p>}
      <p class="actions">
        <button type="button" class="primary" onClick={onHere}>
          {say.goOnHere}
        </button>
        {onApart && (
          <button type="button" onClick={onApart}>
            {say.goOnApart}
          </button>
        )}
        <button type="button" onClick={onHome}>
          {everywhere.backToStart}
        </button>
      </p>
    </main>
  );
}

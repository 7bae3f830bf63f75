// The play has been opened in another tab, and goes on there.

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
      <h1 tabIndex={-1}>This play is open in another tab</h1>
      <p>
        Your play with {name} goes on there, and is kept there. So that the two do not write over
        each other, it has stopped here.
      </p>
      {onApart && (
        <p>
          You had answered here after it was opened there. That answer is not part of the play in
          the other tab; it can go on from here as a play of its own.
        </p>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={onHere}>
          Go on here instead
        </button>
        {onApart && (
          <button type="button" onClick={onApart}>
            Go on from my answer, as a play of its own
          </button>
        )}
        <button type="button" onClick={onHome}>
          Back to the start
        </button>
      </p>
    </main>
  );
}

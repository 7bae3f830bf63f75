// The play has been opened in another tab, and goes on there.

type Props = { name: string; onHere: () => void; onHome: () => void };

export function Elsewhere({ name, onHere, onHome }: Props) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>This play is open in another tab</h1>
      <p>Your play with {name} goes on there, and is kept there. So that the two do not write over each other, it has stopped here.</p>
      <p class="actions">
        <button type="button" class="primary" onClick={onHere}>Go on here instead</button>
        <button type="button" onClick={onHome}>Back to the start</button>
      </p>
    </main>
  );
}

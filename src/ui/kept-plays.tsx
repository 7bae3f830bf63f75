// The plays kept on this device: those left open, to go on with, and those played to an ending, to look back at.

import type { CaseCard, SavedPlay } from './app-port.ts';

/** At most this many of each are listed. */
const LISTED = 4;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

type Props = { plays: readonly SavedPlay[]; cases: readonly CaseCard[]; onOpen: (id: string) => void; onRemove: (id: string) => void };

export function KeptPlays({ plays, cases, onOpen, onRemove }: Props) {
  const nameOf = (play: SavedPlay): string => cases.find((one) => one.id === play.caseId)?.name ?? play.caseId;
  const open = plays.filter((one) => !one.finished).slice(0, LISTED);
  const done = plays.filter((one) => one.finished).slice(0, LISTED);
  const row = (play: SavedPlay, words: string) => (
    <li key={play.id}>
      <button type="button" onClick={() => onOpen(play.id)}>{words}</button>
      <button type="button" class="quiet" aria-label={`Remove the play with ${nameOf(play)}, session ${play.session}`} onClick={() => onRemove(play.id)}>Remove</button>
    </li>
  );
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="left-open">
          <h2 id="left-open">Left open</h2>
          <ul class="plain saved">{open.map((play) => row(play, `Go on with ${nameOf(play)}, session ${play.session}, after ${play.turn} ${play.turn === 1 ? 'answer' : 'answers'}${play.again ? ' (a moment tried again)' : ''}`))}</ul>
        </section>
      )}
      {done.length > 0 && (
        <section aria-labelledby="played">
          <h2 id="played">Played to the end</h2>
          <ul class="plain saved">{done.map((play) => row(play, `Look back at ${nameOf(play)}, played to the end on ${DAY.format(play.at)}`))}</ul>
        </section>
      )}
    </>
  );
}

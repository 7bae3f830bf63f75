// The case read back: sessions side by side, hypotheses over time, supervision, the truth at last.

import type { CaseDebrief, SessionInCase } from '../../debrief/case-debrief.ts';
import { guessCountWords } from '../../debrief/guesses.ts';
import { suggestionWords } from '../../debrief/try-next.ts';
import { percentWords } from '../../debrief/percent-words.ts';
import type { CaseCard } from '../app-port.ts';
import { Curve } from './curve.tsx';
import { Who } from '../components/who.tsx';

type Props = {
  card: CaseCard;
  debrief: CaseDebrief;
  onSession: (number: number) => void;
  onAgain: () => void;
  onHome: () => void;
};

export function CaseDebriefScreen({ card, debrief, onSession, onAgain, onHome }: Props) {
  const { clientName, ending, truth, hypotheses, sessions, calibration, tryNext } = debrief;
  return (
    <main class="page debrief">
      <Who card={card}>{card.fullName}, the whole case</Who>
      <h1 tabIndex={-1}>{ending.title}</h1>
      <p class="lead">{ending.note}</p>
      <section aria-labelledby="truth">
        <h2 id="truth">What was being protected</h2>
        <p>
          <strong>{truth.title}.</strong> {truth.what}
        </p>
        <p class="small">Another play may hold something else.</p>
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">Session by session</h2>
        <div class="columns sessions">
          {sessions.map((one) => (
            <section key={one.number} aria-label={`Session ${one.number}`}>
              <h3>
                {one.number}. {one.title}
              </h3>
              <p>{one.ending}</p>
              <Curve curve={one.curve} beside />
              <p>
                {clientName} rated it {one.rating.toFixed(1)} of 40
                {one.guess === null ? '.' : `; you had thought ${one.guess.toFixed(1)}.`}
              </p>
              <p>{guessCountWords(one.guesses)}</p>
              <p>{ownSideWords(one)}</p>
              <p>{supervisionWords(one)}</p>
              {one.supervision?.why && <blockquote>{one.supervision.why}</blockquote>}
              {one.between && (
                <p>
                  Then: <strong>{one.between.title}.</strong> {one.between.note}
                </p>
              )}
              <p>
                <button type="button" onClick={() => onSession(one.number)}>
                  Read session {one.number} back
                </button>
              </p>
            </section>
          ))}
        </div>
      </section>
      {sessions.some(({ shares }) => shares) && (
        <section aria-labelledby="held">
          <h2 id="held">What you held likely</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">After</th>
                {sessions.map(({ number }) => (
                  <th scope="col" key={number}>
                    Session {number}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hypotheses.map(({ id, label }, index) => (
                <tr key={id}>
                  <th scope="row">
                    {label}
                    {id === truth.id ? ' (this is what it was)' : ''}
                  </th>
                  {sessions.map(({ number, shares }) => (
                    <td key={number}>{shares ? `${percentWords(shares)[index]}%` : '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {calibration && (
            <p>
              Your distance from the truth was {calibration.mean.toFixed(2)} on average, where 0 is
              certain and right and 2 certain and wrong (the Brier score).{' '}
              {calibration.leaned
                ? `Someone who leaned nowhere would have had ${calibration.cautious.toFixed(2)}; someone who bet everything on your favourite, ${calibration.rash.toFixed(2)}.`
                : 'You leaned nowhere, which is never far off and never near.'}
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="next">
        <h2 id="next">What to try next</h2>
        <ul>
          {tryNext.map((one) => (
            <li key={one}>{suggestionWords(one)}</li>
          ))}
        </ul>
      </section>
      <p class="actions noprint">
        <button type="button" class="primary" onClick={onAgain}>
          Begin again with {clientName}
        </button>
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" onClick={onHome}>
          Back to the start
        </button>
      </p>
    </main>
  );
}

/** What was done for oneself after a session; empty where it was not come to. */
function ownSideWords({ looked, noteWritten }: SessionInCase): string {
  if (looked === null || noteWritten === null) return '';
  const note = noteWritten ? 'You wrote the note' : 'You put the note off';
  return `${note}, and ${looked ? 'looked at your own side of it' : 'left your own side for another day'}.`;
}

function supervisionWords({ supervision }: SessionInCase): string {
  if (!supervision) return 'Nothing was decided about supervision.';
  if (supervision.taken)
    return supervision.warranted
      ? 'You took it to supervision; it was called for.'
      : 'You took it to supervision by your own choice.';
  return supervision.warranted
    ? 'You went on without supervision; it was called for.'
    : 'You went on without supervision, which was yours to choose.';
}

// The case read back: sessions side by side, hypotheses over time, supervision, the truth at last.

import type { CaseDebrief, SessionInCase } from '../../debrief/case-debrief.ts';
import { guessCountWords } from '../../debrief/guesses.ts';
import { suggestionWords } from '../../debrief/try-next.ts';
import { percentWords } from '../../debrief/percent-words.ts';
import * as say from '../../messages/compiled/debrief.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import type { CaseCard } from '../app-port.ts';
import { Curve } from './curve.tsx';
import { Around, HERE } from '../components/around.tsx';
import { Rich } from '../components/rich.tsx';
import { Who } from '../components/who.tsx';
import { PrincipleLink } from '../principles/principle-link.tsx';

type Props = {
  card: CaseCard;
  debrief: CaseDebrief;
  onSession: (number: number) => void;
  onAgain: () => void;
  onHome: () => void;
};

export function CaseDebriefScreen({ card, debrief, onSession, onAgain, onHome }: Props) {
  const { clientName, ending, truth, hypotheses, sessions, calibration, practise, tryNext } =
    debrief;
  return (
    <main class="page debrief">
      <Who card={card}>{say.wholeCase({ name: card.fullName })}</Who>
      <h1 tabIndex={-1}>{ending.title}</h1>
      <p class="lead">{ending.note}</p>
      <section aria-labelledby="truth">
        <h2 id="truth">{say.wasProtected}</h2>
        <p>
          <Rich text={say.truth({ title: truth.title, what: truth.what })} />
        </p>
        <p class="small">{say.otherPlays}</p>
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{say.sessionBySession}</h2>
        <div class="columns sessions">
          {sessions.map((one) => (
            <section key={one.number} aria-label={say.session({ number: one.number })}>
              <h3>{say.numberedTitle({ number: one.number, title: one.title })}</h3>
              <p>{one.ending}</p>
              <Curve curve={one.curve} beside />
              <p>{ratingWords(one, clientName)}</p>
              <p>{guessCountWords(one.guesses)}</p>
              <p>{ownSideWords(one)}</p>
              <p>{supervisionWords(one)}</p>
              {one.supervision?.why && <blockquote>{one.supervision.why}</blockquote>}
              {one.between && (
                <p>
                  <Rich text={say.cameNext(one.between)} />
                </p>
              )}
              <p>
                <button type="button" onClick={() => onSession(one.number)}>
                  {say.readSessionBack({ number: one.number })}
                </button>
              </p>
            </section>
          ))}
        </div>
      </section>
      {sessions.some(({ shares }) => shares) && (
        <section aria-labelledby="held">
          <h2 id="held">{say.heldLikely}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.after}</th>
                {sessions.map(({ number }) => (
                  <th scope="col" key={number}>
                    {say.session({ number })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hypotheses.map(({ id, label }, index) => (
                <tr key={id}>
                  <th scope="row">
                    {id === truth.id ? say.theTruth({ hypothesis: label }) : label}
                  </th>
                  {sessions.map(({ number, shares }) => (
                    <td key={number}>
                      {shares ? say.percent({ share: percentWords(shares)[index] ?? '' }) : '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {calibration && (
            <p>
              {say.distance({ distance: calibration.mean.toFixed(2) })}{' '}
              {calibration.leaned
                ? say.distanceOfOthers({
                    nowhere: calibration.cautious.toFixed(2),
                    everything: calibration.rash.toFixed(2),
                  })
                : say.leanedNowhere}
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="next">
        <h2 id="next">{say.tryNext}</h2>
        <ul>
          {practise && (
            <li>
              <Around
                message={say.practise({
                  principle: HERE,
                  missed: practise.missed.length,
                  met: practise.met.length,
                })}
              >
                <PrincipleLink principle={practise.principle} />
              </Around>
            </li>
          )}
          {tryNext.map((one) => (
            <li key={one}>{suggestionWords(one)}</li>
          ))}
        </ul>
      </section>
      <p class="actions noprint">
        <button type="button" class="primary" onClick={onAgain}>
          {say.beginAgain({ name: clientName })}
        </button>
        <button type="button" onClick={() => window.print()}>
          {say.print}
        </button>
        <button type="button" onClick={onHome}>
          {everywhere.backToStart}
        </button>
      </p>
    </main>
  );
}

function ratingWords({ rating, guess }: SessionInCase, name: string): string {
  return guess === null
    ? say.rated({ name, rating: rating.toFixed(1) })
    : say.ratedAndGuessed({ name, rating: rating.toFixed(1), guess: guess.toFixed(1) });
}

/** What was done for oneself after a session; empty where it was not come to. */
function ownSideWords({ looked, noteWritten }: SessionInCase): string {
  if (looked === null || noteWritten === null) return '';
  return say.ownSide({
    note: noteWritten ? 'written' : 'other',
    looked: looked ? 'yes' : 'other',
  });
}

function supervisionWords({ supervision }: SessionInCase): string {
  if (!supervision) return say.supervisionUndecided;
  const calledFor = supervision.warranted ? 'yes' : 'other';
  return supervision.taken
    ? say.supervisionTaken({ calledFor })
    : say.supervisionNotTaken({ calledFor });
}

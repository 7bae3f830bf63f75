// One decision read back: the client's lines, the answer, what it did and why, and the answers not
// given.

import type { DebriefTurn } from '../../debrief/debrief.ts';
import { fitNotGiven } from '../../debrief/fit-words.ts';
import { guessWords } from '../../debrief/guesses.ts';
import { changeWords, MOVE_NAMES, Words } from '../components/words.tsx';

type Props = {
  turn: DebriefTurn;
  /** Goes to where the play stood after an act. */
  onMoment: (act: number) => void;
};

export function TurnReadBack({ turn, onMoment }: Props) {
  const { response, reasons, shown, others } = turn;
  return (
    <li class="turn">
      {turn.lines.map((line, index) => (
        <p class="line" key={index}>
          <Words text={line.text} />
        </p>
      ))}
      <div class="yours">
        <p class="line">
          <strong>You </strong>
          <Words text={response.text} />
        </p>
        <p class="labels">
          {MOVE_NAMES[response.move]} · {turn.fitInWords} ·{' '}
          {changeWords(shown.after - shown.before)}
          {shown.after === shown.before ? ' at' : ' to'} {shown.after}
          {response.heldSeconds === null
            ? ''
            : ` · held ${Math.round(response.heldSeconds)} seconds`}
        </p>
        {turn.first && (
          <p class="labels">
            The first time: <Words text={turn.first.text} /> {changeWords(turn.first.change)}
          </p>
        )}
        {turn.guess && <p class="labels">{guessWords(turn.guess, turn.reaction)}</p>}
        <p>{response.why}</p>
        {reasons.length > 0 && <p>{reasons.slice(0, 3).join(' ')}</p>}
        <details>
          <summary>What else could have been said</summary>
          <ul class="plain">
            {others.map((one) => (
              <li key={one.text}>
                <Words text={one.text} />{' '}
                <span class="labels">
                  {MOVE_NAMES[one.move]} · {fitNotGiven(one.fit)}
                </span>{' '}
                {one.why}
              </li>
            ))}
          </ul>
        </details>
        {turn.otherwise.map((other) => (
          <p class="labels noprint" key={other.act}>
            Answered otherwise: <Words text={other.text} />{' '}
            <button type="button" class="quiet again" onClick={() => onMoment(other.act)}>
              Go to what came of it<span class="unseen">, answer {turn.number}</span>
            </button>
          </p>
        ))}
        <p class="noprint">
          <button type="button" class="quiet again" onClick={() => onMoment(turn.before)}>
            Try this moment again<span class="unseen">, answer {turn.number}</span>
          </button>
        </p>
      </div>
    </li>
  );
}

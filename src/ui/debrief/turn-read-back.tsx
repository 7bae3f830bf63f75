// One decision read back: the client's lines, the answer, what it did and why, and the answers not
// given.

import type { DebriefTurn } from '../../debrief/debrief.ts';
import { fitNotGiven } from '../../debrief/fit-words.ts';
import { guessWords } from '../../debrief/guesses.ts';
import * as say from '../../messages/compiled/debrief.ts';
import type { Principle } from '../../model/principles.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import { Around, HERE } from '../components/around.tsx';
import { changeWords, MOVE_NAMES, Words } from '../components/words.tsx';
import { PrincipleLink } from '../principles/principle-link.tsx';
import { answerId } from './principles-met.tsx';

type Props = {
  turn: DebriefTurn;
  /** Goes to where the play stood after an act. */
  onMoment: (act: number) => void;
};

export function TurnReadBack({ turn, onMoment }: Props) {
  const { response, reasons, others, number } = turn;
  return (
    <li
      class="turn"
      id={answerId(number)}
      tabIndex={-1}
      aria-label={say.answerNumbered({ number })}
    >
      {turn.lines.map((line, index) => (
        <p class="line" key={index}>
          <Words text={line.text} />
        </p>
      ))}
      <div class="yours">
        <p class="line">
          <strong>{everywhere.you} </strong>
          <Words text={response.text} />
        </p>
        <p class="labels">{labelsOf(turn)}</p>
        {turn.first && (
          <p class="labels">
            <Around
              message={say.theFirstTime({
                answer: HERE,
                alliance: changeWords(turn.first.change),
              })}
            >
              <Words text={turn.first.text} />
            </Around>
          </p>
        )}
        {turn.guess && <p class="labels">{guessWords(turn.guess, turn.reaction)}</p>}
        <p>{response.why}</p>
        {turn.elsewhere && <p>{elsewhereWords(turn.elsewhere.titles)}</p>}
        <DecidedBy principle={response.principle} />
        {reasons.length > 0 && <p>{reasons.slice(0, 3).join(' ')}</p>}
        <details>
          <summary>{say.elseSaid}</summary>
          <ul class="plain">
            {others.map((one) => (
              <li key={one.text}>
                <Words text={one.text} />{' '}
                <span class="labels">
                  {say.labelsNotGiven({ move: MOVE_NAMES[one.move], fit: fitNotGiven(one.fit) })}
                </span>{' '}
                {one.why} <DecidedBy principle={one.principle} />
              </li>
            ))}
          </ul>
        </details>
        {turn.otherwise.map((other) => (
          <p class="labels noprint" key={other.act}>
            <Around message={say.answeredOtherwise({ answer: HERE })}>
              <Words text={other.text} />
            </Around>{' '}
            <button
              type="button"
              class="quiet again"
              aria-label={say.goToWhatCameOfAnswer({ number })}
              onClick={() => onMoment(other.act)}
            >
              {say.goToWhatCame}
            </button>
          </p>
        ))}
        <p class="noprint">
          <button
            type="button"
            class="quiet again"
            aria-label={say.tryMomentOfAnswerAgain({ number })}
            onClick={() => onMoment(turn.before)}
          >
            {say.tryMomentAgain}
          </button>
        </p>
      </div>
    </li>
  );
}

function DecidedBy({ principle }: { principle: Principle | null }) {
  if (principle === null) return null;
  return (
    <p class="labels">
      <Around message={say.decidedBy({ principle: HERE })}>
        <PrincipleLink principle={principle} />
      </Around>
    </p>
  );
}

/** That the answer would have met the moment under something else, and under what, if that is told. */
const elsewhereWords = (titles: readonly string[]): string =>
  titles.length === 0
    ? say.fitsElsewhere
    : say.fitsElsewhereNamed({ truths: titles.map((title) => `‘${title}’`).join(', ') });

/** Move, fit, and what the answer did to the meter; of a silence, how long it was held too. */
function labelsOf({ response: { move, heldSeconds }, fitInWords, shown }: DebriefTurn): string {
  const labels = { move: MOVE_NAMES[move], fit: fitInWords, alliance: meterWords(shown) };
  return heldSeconds === null
    ? say.labels(labels)
    : say.labelsHeld({ ...labels, seconds: Math.round(heldSeconds) });
}

function meterWords({ before, after }: DebriefTurn['shown']): string {
  const [points, shown] = [after - before, after];
  if (points === 0) return say.allianceUnmovedAt({ shown });
  return points > 0
    ? say.allianceUpTo({ points, shown })
    : say.allianceDownTo({ points: -points, shown });
}

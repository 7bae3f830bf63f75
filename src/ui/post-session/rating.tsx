// How will the client rate this session? First the trainee's guess, then what the client put.

import * as say from '../../messages/compiled/after-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import { type Rating, total, WORTH_ASKING } from '../../model/rate-session.ts';
import type { DraftOf } from '../../play/after-session.ts';
import { Rich } from '../components/rich.tsx';

const LINES = [
  { name: say.theTwoOfUs, low: say.farApart, high: say.togetherInIt },
  { name: say.goalsAndTopics, low: say.besideThePoint, high: say.whatICameFor },
  { name: say.wayOfWorking, low: say.notForMe, high: say.suitsMe },
  { name: say.hourAsAWhole, low: say.notWorthTheTrip, high: say.worthTheTrip },
] as const;

type Guess = [number, number, number, number];
/**
 * `seen` is whether the client put the marks before the trainee's eyes; then there is nothing to
 * guess.
 */
type Props = {
  draft: DraftOf<'rating'> | null;
  onDraft: (draft: DraftOf<'rating'>) => void;
  name: string;
  rating: Rating;
  seen: boolean;
  onDone: (guess: Guess | null) => void;
};

export function RatingStep({ draft, onDraft, name, rating, seen, onDone }: Props) {
  const guess: Guess = draft?.value ?? [5, 5, 5, 5];
  const shown = seen || (draft?.seen ?? false);
  const move = (line: number, value: number): void =>
    onDraft({
      kind: 'rating',
      value: guess.map((one, index) => (index === line ? value : one)) as Guess,
      seen: false,
    });
  const putWords = (line: number): string => {
    const mark = rating[line]?.toFixed(1) ?? '';
    return seen
      ? say.put({ name, mark })
      : say.thoughtAndPut({ guess: guess[line] ?? '', name, mark });
  };
  const totalWords = (): string => {
    const rated = total(rating).toFixed(1);
    return seen
      ? say.ofForty({ total: rated })
      : say.ofFortyAndThought({ total: rated, guess: total(guess).toFixed(1) });
  };
  return (
    <>
      <h1 tabIndex={-1}>{seen ? say.howRated({ name }) : say.howWillRate({ name })}</h1>
      <p>{seen ? say.nothingToGuess({ name }) : say.whereAreTheMarks({ name })}</p>
      <div class="scales">
        {LINES.map((line, index) => (
          <div class="scale" key={line.name}>
            {seen ? (
              <span class="scale-name">{line.name}</span>
            ) : (
              <label for={`line-${index}`}>{line.name}</label>
            )}
            <span class="ends">
              <span>{line.low}</span>
              <span>{line.high}</span>
            </span>
            {!seen && (
              <input
                id={`line-${index}`}
                type="range"
                min={0}
                max={10}
                step={0.5}
                value={guess[index]}
                disabled={shown}
                aria-valuetext={say.ofTen({ mark: guess[index] ?? '' })}
                onInput={(event) => move(index, Number(event.currentTarget.value))}
              />
            )}
            {shown && (
              <p class="beside">
                <Rich text={putWords(index)} />
              </p>
            )}
            {shown && (
              <meter
                min={0}
                max={10}
                value={rating[index]}
                aria-label={say.lineAsRated({ line: line.name, name })}
              />
            )}
          </div>
        ))}
      </div>
      {shown && (
        <p class="lead" role="status">
          {totalWords()}{' '}
          {total(rating) <= WORTH_ASKING
            ? say.worthAsking({ most: WORTH_ASKING })
            : say.maybePoliteness}
        </p>
      )}
      <p class="actions">
        {shown ? (
          <button type="button" class="primary" onClick={() => onDone(seen ? null : guess)}>
            {everywhere.goOn}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            onClick={() => onDraft({ kind: 'rating', value: guess, seen: true })}
          >
            {say.seeWhatWasPut({ name })}
          </button>
        )}
      </p>
    </>
  );
}

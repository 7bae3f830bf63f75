// How will the client rate this session? First the trainee's guess, then what the client put.

import { type Rating, total, WORTH_ASKING } from '../../model/rate-session.ts';
import type { DraftOf } from '../../play/after-session.ts';

const LINES = [
  { name: 'The two of us', low: 'far apart', high: 'together in it' },
  { name: 'Goals and topics', low: 'beside the point', high: 'what I came for' },
  { name: 'The way of working', low: 'not for me', high: 'suits me' },
  { name: 'The hour as a whole', low: 'not worth the trip', high: 'worth the trip' },
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
  return (
    <>
      <h1 tabIndex={-1}>
        {seen ? `How ${name} rated this hour` : `How will ${name} rate this hour?`}
      </h1>
      <p>
        {seen
          ? `${name} put these before your eyes, so there is nothing to guess.`
          : `Some time after the hour, ${name} puts a mark on each of four lines. Before you look: where do you think the marks are?`}
      </p>
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
                aria-valuetext={`${guess[index]} of 10`}
                onInput={(event) => move(index, Number(event.currentTarget.value))}
              />
            )}
            {shown && (
              <p class="beside">
                {!seen && `You thought ${guess[index]}. `}
                {name} put <strong>{rating[index]?.toFixed(1)}</strong>.
              </p>
            )}
            {shown && (
              <meter
                min={0}
                max={10}
                value={rating[index]}
                aria-label={`${line.name}, as ${name} rated it`}
              />
            )}
          </div>
        ))}
      </div>
      {shown && (
        <p class="lead" role="status">
          {total(rating).toFixed(1)} of 40{!seen && `; you thought ${total(guess).toFixed(1)}`}.{' '}
          {total(rating) <= WORTH_ASKING
            ? `Anything up to ${WORTH_ASKING} is worth asking about, because people rate kindly.`
            : 'A rating this high can be true, and it can be politeness.'}
        </p>
      )}
      <p class="actions">
        {shown ? (
          <button type="button" class="primary" onClick={() => onDone(seen ? null : guess)}>
            Go on
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            onClick={() => onDraft({ kind: 'rating', value: guess, seen: true })}
          >
            See what {name} put
          </button>
        )}
      </p>
    </>
  );
}

// The hypothesis board: how likely is each, and what speaks for or against it. Moving one moves the
// others.

import type { Board, Laid } from '../../debrief/board.ts';
import { percentWords } from '../../debrief/percent-words.ts';
import * as say from '../../messages/compiled/after-session.ts';
import { moveShare } from '../../model/calibration.ts';
import type { DraftOf } from '../../play/after-session.ts';
import { Rich } from '../components/rich.tsx';

/** The hypotheses' names in short. */
const LETTERS = 'ABCDEF';
/** What is said of a piece of evidence where it lies. */
const LAID: Readonly<Record<Laid[string]['speaks'], string>> = {
  for: say.laidFor,
  against: say.laidAgainst,
};

type Props = {
  draft: DraftOf<'board'> | null;
  onDraft: (draft: DraftOf<'board'>) => void;
  name: string;
  board: Board;
  last: boolean;
  onDone: (board: DraftOf<'board'>['value']) => void;
};

export function BoardStep({ draft, onDraft, name, board, last, onDone }: Props) {
  const value = draft?.value ?? { shares: { ...board.shares }, laid: { ...board.laid } };
  const { shares, laid } = value;
  const percents = percentWords(board.hypotheses.map(({ id }) => shares[id] ?? 0));
  const enter = (part: Partial<typeof value>): void =>
    onDraft({ kind: 'board', value: { ...value, ...part }, seen: false });
  const lay = (card: string, value: string): void => {
    const { [card]: _, ...rest } = laid;
    const [speaks, hypothesis] = value.split(' ');
    enter({
      laid:
        hypothesis === undefined
          ? rest
          : { ...rest, [card]: { hypothesis, speaks: speaks === 'against' ? 'against' : 'for' } },
    });
  };
  return (
    <>
      <h1 tabIndex={-1}>{say.whatIsProtected}</h1>
      <p>{say.sayHowLikely({ last: last ? 'yes' : 'other', name })}</p>
      <div class="scales">
        {board.hypotheses.map(({ id, label }, index) => {
          const percent = percents[index] ?? '0';
          return (
            <div class="scale" key={id}>
              <label for={`share-${id}`}>
                <span class="letter" aria-hidden="true">
                  {LETTERS[index]}
                </span>{' '}
                {label}
              </label>
              <input
                id={`share-${id}`}
                type="range"
                min={0}
                max={100}
                step={1}
                value={Math.round((shares[id] ?? 0) * 100)}
                aria-valuetext={say.perCent({ share: percent })}
                onInput={(event) =>
                  enter({
                    shares: { ...moveShare(shares, id, Number(event.currentTarget.value) / 100) },
                  })
                }
              />
              <p class="beside">
                <Rich text={say.perCentShown({ share: percent })} />
              </p>
              <Cards board={board} laid={laid} hypothesis={id} />
            </div>
          );
        })}
      </div>
      <section aria-labelledby="noticed">
        <h2 id="noticed">{say.thereWasToNotice}</h2>
        {board.cards.length === 0 && <p>{say.nothingNoticed}</p>}
        <ul class="plain evidence">
          {board.cards.map(({ id, note, from }) => (
            <li key={id} class={laid[id] ? 'lies' : ''}>
              <span>
                <span class="labels">{from}</span>
                {note}
              </span>
              <select
                aria-label={say.noteSpeaks({ note })}
                value={laid[id] ? `${laid[id].speaks} ${laid[id].hypothesis}` : ''}
                onChange={(event) => lay(id, event.currentTarget.value)}
              >
                <option value="">{say.notLaid}</option>
                {board.hypotheses.map((one, index) => (
                  <option key={one.id} value={`for ${one.id}`}>
                    {say.speaksFor({ letter: LETTERS[index] ?? '' })}
                  </option>
                ))}
                {board.hypotheses.map((one, index) => (
                  <option key={one.id} value={`against ${one.id}`}>
                    {say.speaksAgainst({ letter: LETTERS[index] ?? '' })}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </section>
      <p class="actions">
        <button type="button" class="primary" onClick={() => onDone(value)}>
          {say.leaveItSo({ last: last ? 'yes' : 'other' })}
        </button>
      </p>
    </>
  );
}

function Cards({ board, laid, hypothesis }: { board: Board; laid: Laid; hypothesis: string }) {
  const here = board.cards.flatMap(({ id, note }) => {
    const lies = laid[id];
    return lies?.hypothesis === hypothesis ? [{ id, note, speaks: lies.speaks }] : [];
  });
  if (here.length === 0) return null;
  return (
    <ul class="laid">
      {here.map(({ id, note, speaks }) => (
        <li key={id} class={speaks}>
          <span class="labels">{LAID[speaks]}</span> {note}
        </li>
      ))}
    </ul>
  );
}

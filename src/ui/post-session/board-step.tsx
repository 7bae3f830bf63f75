// The hypothesis board: how likely is each, and what speaks for or against it. Moving one moves the
// others.

import type { Board, Laid } from '../../debrief/board.ts';
import { percentWords } from '../../debrief/percent-words.ts';
import { moveShare } from '../../model/calibration.ts';
import type { DraftOf } from '../../play/after-session.ts';

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
      <h1 tabIndex={-1}>What might be being protected?</h1>
      <p>
        The same behaviour can have several reasons. Say how likely you hold each to be now; the
        others make room.
        {last ? '' : ` You will see ${name} again, so nothing has to be settled today.`}
      </p>
      <div class="scales">
        {board.hypotheses.map(({ id, label }, index) => {
          const percent = percents[index] ?? '0';
          return (
            <div class="scale" key={id}>
              <label for={`share-${id}`}>
                <span class="letter" aria-hidden="true">
                  {'ABCDEF'[index]}
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
                aria-valuetext={`${percent} per cent`}
                onInput={(event) =>
                  enter({
                    shares: { ...moveShare(shares, id, Number(event.currentTarget.value) / 100) },
                  })
                }
              />
              <p class="beside">
                <strong>{percent}</strong> per cent
              </p>
              <Cards board={board} laid={laid} hypothesis={id} />
            </div>
          );
        })}
      </div>
      <section aria-labelledby="noticed">
        <h2 id="noticed">What there was to notice</h2>
        {board.cards.length === 0 && <p>Nothing has been noticed yet.</p>}
        <ul class="plain evidence">
          {board.cards.map(({ id, note, from }) => (
            <li key={id} class={laid[id] ? 'lies' : ''}>
              <span>
                <span class="labels">{from}</span>
                {note}
              </span>
              <select
                aria-label={`“${note}” speaks`}
                value={laid[id] ? `${laid[id].speaks} ${laid[id].hypothesis}` : ''}
                onChange={(event) => lay(id, event.currentTarget.value)}
              >
                <option value="">not laid</option>
                {board.hypotheses.map((one, index) => (
                  <option key={one.id} value={`for ${one.id}`}>
                    speaks for {'ABCDEF'[index]}
                  </option>
                ))}
                {board.hypotheses.map((one, index) => (
                  <option key={one.id} value={`against ${one.id}`}>
                    speaks against {'ABCDEF'[index]}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </section>
      <p class="actions">
        <button type="button" class="primary" onClick={() => onDone(value)}>
          {last ? 'Leave it so' : 'Leave it so for now'}
        </button>
      </p>
    </>
  );
}

function Cards({ board, laid, hypothesis }: { board: Board; laid: Laid; hypothesis: string }) {
  const here = board.cards.filter(({ id }) => laid[id]?.hypothesis === hypothesis);
  if (here.length === 0) return null;
  return (
    <ul class="laid">
      {here.map(({ id, note }) => (
        <li key={id} class={laid[id]?.speaks}>
          <span class="labels">{laid[id]?.speaks}:</span> {note}
        </li>
      ))}
    </ul>
  );
}

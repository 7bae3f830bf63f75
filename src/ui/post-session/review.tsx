// Five minutes for one's own side of the room: what the trainee noticed, and beside it what could
// be seen.

import type { ObservedConduct } from '../../debrief/look-back.ts';
import * as say from '../../messages/compiled/after-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import { SIGNS, type Sign } from '../../model/own-side.ts';
import type { After, DraftOf } from '../../play/after-session.ts';
import { Written } from './written.tsx';

const WORDS: Readonly<Record<Sign, string>> = {
  drained: say.drained,
  'note-put-off': say.notePutOff,
  'talking-more': say.talkedMore,
  'no-hope': say.noHope,
};

type Props = {
  draft: DraftOf<'review'> | null;
  onDraft: (draft: DraftOf<'review'>) => void;
  name: string;
  last: boolean;
  conduct: ObservedConduct;
  onDone: (review: NonNullable<After['review']>) => void;
};

const NOTHING: DraftOf<'review'> = { kind: 'review', value: { signs: [], note: '' }, seen: false };

export function ReviewStep({ draft, onDraft, name, last, conduct, onDone }: Props) {
  const { value, seen: shown } = draft ?? NOTHING;
  const { signs, note } = value;
  const enter = (part: Partial<typeof value>): void =>
    onDraft({ kind: 'review', value: { ...value, ...part }, seen: false });
  const toggle = (sign: Sign): void =>
    enter({ signs: signs.includes(sign) ? signs.filter((one) => one !== sign) : [...signs, sign] });
  return (
    <>
      <h1 tabIndex={-1}>{say.yourSide}</h1>
      <p>{say.fiveMinutes({ last: last ? 'yes' : 'other' })}</p>
      <fieldset class="ways">
        <legend>{say.whatWasThere}</legend>
        {SIGNS.map((sign) => (
          <label key={sign} class={signs.includes(sign) ? 'way chosen' : 'way'}>
            <input
              type="checkbox"
              checked={signs.includes(sign)}
              disabled={shown}
              onChange={() => toggle(sign)}
            />{' '}
            <span>{WORDS[sign]}</span>
          </label>
        ))}
      </fieldset>
      <Written rows={4} value={note} disabled={shown} onText={(text) => enter({ note: text })}>
        {say.inYourOwnWords}
      </Written>
      {shown && (
        <section aria-labelledby="saw" role="status">
          <h2 id="saw">{say.whatCouldBeSeen}</h2>
          <ul>
            <li>{shareWords(conduct)}</li>
            <li>{say.silencesCut({ count: conduct.silencesCut, name })}</li>
            <li>{say.pausesSkipped({ count: conduct.skipped, name })}</li>
            <li>{conduct.notePutOff ? say.noteWasPutOff : say.noteIsWritten}</li>
            {conduct.quick > 0 && <li>{say.quickAnswers({ count: conduct.quick })}</li>}
          </ul>
          <p class="small">{signs.length === 0 ? say.markedNothing : say.neitherIsTheWhole}</p>
        </section>
      )}
      <p class="actions">
        {shown ? (
          <button
            type="button"
            class="primary"
            onClick={() => onDone({ kind: 'looked', ...value })}
          >
            {everywhere.goOn}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            onClick={() => onDraft({ kind: 'review', value, seen: true })}
          >
            {say.putItBeside}
          </button>
        )}
        {!shown && (
          <button type="button" onClick={() => onDone({ kind: 'skipped' })}>
            {say.notToday}
          </button>
        )}
      </p>
    </>
  );
}

/** Of the half in which the trainee spoke most, only where it was another picture. */
function shareWords({ share, highestShare }: ObservedConduct): string {
  const [whole, highest] = [Math.round(share * 100), Math.round(highestShare * 100)];
  return highestShare - share > 0.05
    ? say.wordsWereYoursMostly({ share: whole, highest })
    : say.wordsWereYours({ share: whole });
}

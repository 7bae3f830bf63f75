// Five minutes for one's own side of the room: what the trainee noticed, and beside it what could
// be seen.

import type { ObservedConduct } from '../../debrief/look-back.ts';
import { SIGNS, type Sign } from '../../model/own-side.ts';
import type { After, DraftOf } from '../../play/after-session.ts';
import { Written } from './written.tsx';

const WORDS: Readonly<Record<Sign, string>> = {
  drained: 'I feel drained by this client, or short with them.',
  'note-put-off': 'I did not want to write the note, or put it off.',
  'talking-more': 'I talked more than I meant to, or came in over the client.',
  'no-hope': 'Some part of me thinks: this one will not change.',
};
const percent = (share: number): string => `${Math.round(share * 100)} per cent`;

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
      <h1 tabIndex={-1}>Your side of the room</h1>
      <p>
        Something of ours comes into every hour. Five honest minutes now make the next hour lighter
        {last ? ', whoever comes to it' : ''}. Nobody else sees this.
      </p>
      <fieldset class="ways">
        <legend>What was there, for you?</legend>
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
        And in your own words, if you like
      </Written>
      {shown && (
        <section aria-labelledby="saw" role="status">
          <h2 id="saw">What could be seen</h2>
          <ul>
            <li>
              Of all the words, {percent(conduct.share)} were yours
              {conduct.highestShare - conduct.share > 0.05
                ? `, and ${percent(conduct.highestShare)} in the half where you spoke most`
                : ''}
              .
            </li>
            <li>
              {conduct.silencesCut === 0
                ? 'No silence was ended early.'
                : `${times(conduct.silencesCut)} a silence was ended before ${name} could use it.`}
            </li>
            <li>
              {conduct.skipped === 0
                ? `You let ${name}’s pauses run.`
                : `${times(conduct.skipped)} you called up the next line before the pause was over.`}
            </li>
            <li>{conduct.notePutOff ? 'The note was put off.' : 'The note is written.'}</li>
            {conduct.quick > 0 && (
              <li>{times(conduct.quick)} an answer came sooner than what was said can be read.</li>
            )}
          </ul>
          <p class="small">
            {signs.length === 0
              ? 'You marked nothing. That may be so, and it may be worth a second look another day.'
              : 'That is what could be seen; beside it stands what you marked. Neither is the whole of it. What has been looked at weighs a little less in the next hour.'}
          </p>
        </section>
      )}
      <p class="actions">
        {shown ? (
          <button
            type="button"
            class="primary"
            onClick={() => onDone({ kind: 'looked', ...value })}
          >
            Go on
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            onClick={() => onDraft({ kind: 'review', value, seen: true })}
          >
            Put it beside what could be seen
          </button>
        )}
        {!shown && (
          <button type="button" onClick={() => onDone({ kind: 'skipped' })}>
            Not today
          </button>
        )}
      </p>
    </>
  );
}

const times = (count: number): string =>
  count === 1 ? 'Once' : count === 2 ? 'Twice' : `${count} times`;

// Supervision: take it or not, and say why. The criteria are shown once that is decided.

import type { LookBack } from '../../debrief/look-back.ts';
import { CRITERIA, CRITERION_FROM, type Criterion } from '../../model/supervision-criteria.ts';
import type { DraftOf } from '../../play/after-session.ts';
import { Written } from './written.tsx';

const WORDS: Readonly<Record<Criterion, string>> = {
  'pattern-and-ratings': 'The same pattern over three sessions, while the ratings go down',
  'safety-cue': 'A sign that somebody may not be safe, left unexplored',
  'slow-recovery': 'An hour that asked so much of you that it will not have left you in a day',
  'fixed-picture': 'The same picture of the client at the fourth or fifth session as at the first',
};

type Props = {
  draft: DraftOf<'supervision'> | null;
  onDraft: (draft: DraftOf<'supervision'>) => void;
  name: string;
  look: LookBack;
  scene: boolean;
  onDone: (decision: { taken: boolean; why: string }) => void;
};

const NOTHING: DraftOf<'supervision'> = {
  kind: 'supervision',
  value: { taken: null, why: '' },
  seen: false,
};

export function SupervisionStep({ draft, onDraft, name, look, scene, onDone }: Props) {
  const { value, seen: shown } = draft ?? NOTHING;
  const { taken, why } = value;
  const enter = (part: Partial<typeof value>): void =>
    onDraft({ kind: 'supervision', value: { ...value, ...part }, seen: false });
  return (
    <>
      <h1 tabIndex={-1}>Is this one for supervision?</h1>
      <p>
        Dr. Albrecht keeps half an hour for you. You can take {name}’s hour there, or go on alone;
        what matters is knowing why.
      </p>
      <fieldset class="ways">
        <legend>Your decision</legend>
        <label class={taken === true ? 'way chosen' : 'way'}>
          <input
            type="radio"
            name="taken"
            checked={taken === true}
            disabled={shown}
            onChange={() => enter({ taken: true })}
          />
          <span>Take it to supervision</span>
        </label>
        <label class={taken === false ? 'way chosen' : 'way'}>
          <input
            type="radio"
            name="taken"
            checked={taken === false}
            disabled={shown}
            onChange={() => enter({ taken: false })}
          />
          <span>Go on without, this time</span>
        </label>
      </fieldset>
      <Written rows={3} value={why} disabled={shown} onText={(text) => enter({ why: text })}>
        Because
      </Written>
      {shown && (
        <section aria-labelledby="criteria" role="status">
          <h2 id="criteria">Beside your decision</h2>
          <p>Two of these call for supervision, and so does a question of safety by itself.</p>
          <ul class="criteria">
            {CRITERIA.map((one) => (
              <li key={one} class={look.met.includes(one) ? 'met' : ''}>
                <strong>
                  {look.met.includes(one)
                    ? 'Yes: '
                    : look.soFar < CRITERION_FROM[one]
                      ? 'Too early to say: '
                      : 'No: '}
                </strong>
                {WORDS[one]}
              </li>
            ))}
          </ul>
          <p>{verdict(look, taken ?? false)}</p>
        </section>
      )}
      <p class="actions">
        {shown ? (
          <button
            type="button"
            class="primary"
            onClick={() => onDone({ taken: taken ?? false, why })}
          >
            {taken && scene ? 'To Dr. Albrecht, after the debrief' : 'Go on'}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={taken === null}
            onClick={() => onDraft({ kind: 'supervision', value, seen: true })}
          >
            See it beside the criteria
          </button>
        )}
      </p>
    </>
  );
}

function verdict({ warranted, met }: LookBack, taken: boolean): string {
  if (warranted && taken)
    return met.includes('safety-cue')
      ? 'A question of safety always goes there. It did.'
      : 'Two or more of these call for it, and you are going.';
  if (warranted)
    return met.includes('safety-cue')
      ? 'A question of safety always goes there, whatever else is true.'
      : 'Two or more of these call for it. What is not taken there tends to come back in a room.';
  const one =
    met.length === 1
      ? 'One of these is there; so it was yours to choose.'
      : 'None of these called for it.';
  return taken ? `${one} Half an hour with somebody who was not in the room is seldom lost.` : one;
}

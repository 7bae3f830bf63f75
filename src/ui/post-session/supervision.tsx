// Supervision: take it or not, and say why. The criteria are shown once that is decided.

import type { LookBack } from '../../debrief/look-back.ts';
import * as say from '../../messages/compiled/after-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import { CRITERIA, CRITERION_FROM, type Criterion } from '../../model/supervision-criteria.ts';
import type { DraftOf } from '../../play/after-session.ts';
import { Rich } from '../components/rich.tsx';
import { Written } from './written.tsx';

const WORDS: Readonly<Record<Criterion, string>> = {
  'pattern-and-ratings': say.patternAndRatings,
  'safety-cue': say.safetyCue,
  'slow-recovery': say.slowRecovery,
  'fixed-picture': say.fixedPicture,
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
      <h1 tabIndex={-1}>{say.forSupervision}</h1>
      <p>{say.halfAnHourForYou({ name })}</p>
      <fieldset class="ways">
        <legend>{say.yourDecision}</legend>
        <label class={taken === true ? 'way chosen' : 'way'}>
          <input
            type="radio"
            name="taken"
            checked={taken === true}
            disabled={shown}
            onChange={() => enter({ taken: true })}
          />
          <span>{say.takeIt}</span>
        </label>
        <label class={taken === false ? 'way chosen' : 'way'}>
          <input
            type="radio"
            name="taken"
            checked={taken === false}
            disabled={shown}
            onChange={() => enter({ taken: false })}
          />
          <span>{say.goOnWithout}</span>
        </label>
      </fieldset>
      <Written rows={3} value={why} disabled={shown} onText={(text) => enter({ why: text })}>
        {say.because}
      </Written>
      {shown && (
        <section aria-labelledby="criteria" role="status">
          <h2 id="criteria">{say.besideYourDecision}</h2>
          <p>{say.twoCallForIt}</p>
          <ul class="criteria">
            {CRITERIA.map((one) => (
              <li key={one} class={look.met.includes(one) ? 'met' : ''}>
                <Rich text={criterionWords(look, one)} />
              </li>
            ))}
          </ul>
          <p>{verdictWords(look, taken ?? false)}</p>
        </section>
      )}
      <p class="actions">
        {shown ? (
          <button
            type="button"
            class="primary"
            onClick={() => onDone({ taken: taken ?? false, why })}
          >
            {taken && scene ? say.toSupervisor : everywhere.goOn}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={taken === null}
            onClick={() => onDraft({ kind: 'supervision', value, seen: true })}
          >
            {say.seeBesideCriteria}
          </button>
        )}
      </p>
    </>
  );
}

function criterionWords({ met, soFar }: LookBack, one: Criterion): string {
  const criterion = WORDS[one];
  if (met.includes(one)) return say.itIsSo({ criterion });
  return soFar < CRITERION_FROM[one]
    ? say.tooEarlyToSay({ criterion })
    : say.itIsNotSo({ criterion });
}

function verdictWords({ warranted, met }: LookBack, taken: boolean): string {
  const safety = met.includes('safety-cue');
  if (warranted && taken) return safety ? say.safetyTaken : say.calledForAndTaken;
  if (warranted) return safety ? say.safetyNotTaken : say.calledForNotTaken;
  const verdict = met.length === 1 ? say.oneIsThere : say.noneCalledForIt;
  return taken ? say.seldomLost({ verdict }) : verdict;
}

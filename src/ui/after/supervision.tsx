// Supervision: take it or not, and say why. The criteria are shown once that is decided.

import { useState } from 'preact/hooks';
import type { LookBack } from '../../debrief/look-back.ts';
import { CRITERIA, type Criterion } from '../../model/supervision-criteria.ts';

const WORDS: Readonly<Record<Criterion, string>> = {
  'pattern-and-ratings': 'The same pattern over three sessions, while the ratings go down',
  'safety-cue': 'A sign that somebody may not be safe, left unexplored',
  'slow-recovery': 'More than a day until the hour has left you',
  'fixed-picture': 'The same picture of the client at the fourth or fifth session as at the first',
};

type Props = { name: string; look: LookBack; scene: boolean; onDone: (decision: { taken: boolean; why: string }) => void };

export function SupervisionStep({ name, look, scene, onDone }: Props) {
  const [taken, setTaken] = useState<boolean | null>(null);
  const [why, setWhy] = useState('');
  const [shown, setShown] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>Is this one for supervision?</h1>
      <p>Dr. Albrecht has half an hour this week. You can take {name}’s hour there, or go on alone; what matters is knowing why.</p>
      <fieldset class="ways">
        <legend>Your decision</legend>
        <label class={taken === true ? 'way chosen' : 'way'}><input type="radio" name="taken" checked={taken === true} disabled={shown} onChange={() => setTaken(true)} /><span>Take it to supervision</span></label>
        <label class={taken === false ? 'way chosen' : 'way'}><input type="radio" name="taken" checked={taken === false} disabled={shown} onChange={() => setTaken(false)} /><span>Go on without, this time</span></label>
      </fieldset>
      <label class="written">Because<textarea rows={3} value={why} disabled={shown} onInput={(event) => setWhy(event.currentTarget.value)} /></label>
      {shown && (
        <section aria-labelledby="criteria" role="status">
          <h2 id="criteria">Beside your decision</h2>
          <ul class="criteria">{CRITERIA.map((one) => <li key={one} class={look.met.includes(one) ? 'met' : ''}><strong>{look.met.includes(one) ? 'Yes: ' : 'No: '}</strong>{WORDS[one]}</li>)}</ul>
          <p>{verdict(look, taken ?? false)}</p>
        </section>
      )}
      <p class="actions">
        {shown
          ? <button type="button" class="primary" onClick={() => onDone({ taken: taken ?? false, why })}>{taken && scene ? 'To Dr. Albrecht, after the debrief' : 'Go on'}</button>
          : <button type="button" class="primary" disabled={taken === null} onClick={() => setShown(true)}>See it beside the criteria</button>}
      </p>
    </>
  );
}

function verdict({ warranted, met }: LookBack, taken: boolean): string {
  if (warranted && taken) return met.includes('safety-cue') ? 'A question of safety always goes there. It did.' : 'Two or more of these call for it, and you are going.';
  if (warranted) return met.includes('safety-cue') ? 'A question of safety always goes there, whatever else is true.' : 'Two or more of these call for it. What is not taken there tends to come back in the room.';
  return taken ? 'It was not called for by these. Going anyway costs half an hour and is never wrong.' : 'Nothing here calls for it yet.';
}

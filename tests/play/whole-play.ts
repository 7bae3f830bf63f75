// Whole cases answered by the simulator's policies, with everything a trainee can enter on the way.

import type { AfterStep } from '../../src/play/after-session.ts';
import type { Log } from '../../src/play/log.ts';
import type { Material } from '../../src/play/material.ts';
import { begun, give } from './theo.ts';
import { holdFor } from '../../tools/playtest/hold.ts';
import { offeredBy } from '../../tools/playtest/offered.ts';
import type { Policy } from '../../tools/playtest/policies.ts';
import { traineeRandom } from '../../tools/playtest/random.ts';

/**
 * The log of a whole case. `written` is put wherever a text can be entered, and every piece of
 * evidence of the case is laid.
 */
export function playWhole(
  material: Material,
  makePolicy: (skill: number) => Policy,
  seed: number,
  written = '',
): Log {
  const random = traineeRandom(seed);
  const policy = makePolicy(random());
  const play = begun(seed, 'guided', material);
  for (let steps = 0; play.view().standing.kind !== 'closed'; steps += 1) {
    const { standing, lines, turn, session } = play.view();
    if (standing.kind === 'ready') play.send({ kind: 'begin', at: 0 });
    else if (standing.kind === 'after') {
      const step = stepOf(material, standing.step, written);
      if (step.kind === 'note')
        play.send({ kind: 'draft', draft: { kind: 'note', value: written, seen: false }, at: 0 });
      play.send({ kind: 'complete', step, at: 0 });
    } else {
      const responses = offeredBy(play.run());
      const index = policy({
        responses: responses.map(({ text, move, fit }) => ({ text, author: { move, fit } })),
        clientLines: lines.map(({ text }) => text),
        turn,
        session,
        random,
      });
      const chosen = responses[index];
      const { silence } = material.caseFile.profile;
      const held = chosen ? holdFor(chosen, silence, random) : null;
      give(play, index, { at: steps * 8000, held });
    }
  }
  return play.run().log;
}

/** What is entered at a step after a session. */
export function stepOf(
  { caseFile }: Material,
  step: AfterStep['kind'],
  written: string,
): AfterStep {
  const ids = caseFile.hypotheses.map(({ id }) => id);
  switch (step) {
    case 'rating':
      return { kind: 'rating', value: [0, 10, 0.5, 5] };
    case 'review':
      return {
        kind: 'review',
        value: {
          kind: 'looked',
          signs: ['drained', 'note-put-off', 'talking-more', 'no-hope'],
          note: written,
        },
      };
    case 'note':
      return { kind: 'note', value: written };
    case 'board':
      return {
        kind: 'board',
        value: {
          shares: Object.fromEntries(ids.map((id) => [id, 1 / ids.length])),
          laid: Object.fromEntries(
            Object.keys(caseFile.evidence).map((card) => [
              card,
              { hypothesis: ids[0] ?? '', speaks: 'for' as const },
            ]),
          ),
        },
      };
    case 'supervision':
      return { kind: 'supervision', value: { taken: true, why: written } };
  }
}

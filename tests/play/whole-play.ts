// Whole cases answered by the simulator's policies, with everything a trainee can enter on the way.

import type { AfterStep } from '../../src/play/after-session.ts';
import type { Log } from '../../src/play/log.ts';
import type { Material } from '../../src/play/material.ts';
import { newLog, openPlay } from '../../src/play/play.ts';
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
  const play = openPlay(material, newLog(material, seed, 'guided'));
  for (let steps = 0; play.view().stage.kind !== 'closed'; steps += 1) {
    const { stage, lines, turn, session } = play.view();
    if (stage.kind === 'ready') play.goOn();
    else if (stage.kind === 'after') {
      const step = stepOf(material, stage.step, written);
      if (step.kind === 'note') play.draft({ kind: 'note', value: written, seen: false });
      play.take(step);
    } else {
      const responses = offeredBy(play);
      const index = policy({
        responses: responses.map(({ text, move, fit }) => ({ text, author: { move, fit } })),
        clientLines: lines.map(({ text }) => text),
        turn,
        session,
        random,
      });
      const chosen = responses[index];
      play.respond(
        index,
        steps * 8000,
        chosen ? holdFor(chosen, material.caseFile.profile.silence, random) : null,
      );
    }
  }
  return play.log();
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

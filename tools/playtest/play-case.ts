// A case played by a simulated trainee, through the modules the game uses, decision by decision.

import { boardOf } from '../../src/debrief/board.ts';
import type { AfterStep } from '../../src/play/after-session.ts';
import { apply, UNNOTICED } from '../../src/play/apply.ts';
import { type CaseRun, nowOf } from '../../src/play/case-run.ts';
import type { Material } from '../../src/play/material.ts';
import { newLog, openRun } from '../../src/play/open-run.ts';
import { standingOf } from '../../src/play/standing.ts';
import type { StoryResponse } from '../../src/story/beat.ts';
import { LIMITS } from '../../src/story/bounded-story.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { holdFor } from './hold.ts';
import { offeredBy } from './offered.ts';
import type { Policy } from './policies.ts';
import { traineeRandom } from './random.ts';

/** Who plays: a way of answering made for this play, and their own chances. */
export type Trainee = { readonly policy: Policy; random(): number };

/** The trainee of play `seed`: a skill, 0 up to 1, is drawn for them. */
export function traineeOf(seed: number, makePolicy: (skill: number) => Policy): Trainee {
  const random = traineeRandom(seed);
  return { policy: makePolicy(random()), random };
}

/** One decision as it was taken. */
export type Decision = {
  /** The play as the decision was met, and after it. */
  readonly before: CaseRun;
  readonly after: CaseRun;
  /** The answers in the order in which they were shown. */
  readonly offered: readonly StoryResponse[];
  readonly chosen: StoryResponse;
};

/**
 * Plays a case to its end, or until the session `upTo` is over, and gives each decision as it is
 * taken; the play as it ended, last.
 * @throws RangeError for an answer that is not offered, StoryError where the story breaks or comes
 * to no end
 */
export function* playCase(
  material: Material,
  seed: number,
  trainee: Trainee,
  upTo: number | null = null,
): Generator<Decision, CaseRun> {
  let run = openRun(material, newLog(material, seed, 'assessed'));
  for (let answers = 0; ; ) {
    const standing = standingOf(run);
    const { part } = nowOf(run);
    const isOver = part.kind === 'session' && part.number === upTo && standing.kind !== 'playing';
    if (standing.kind === 'closed' || isOver) return run;
    if (standing.kind === 'ready') run = apply(run, { kind: 'begin', at: 0 });
    else if (standing.kind === 'after') {
      const step = stepOf(run, standing.step, trainee.random);
      run = apply(run, { kind: 'complete', step, at: 0 });
    } else {
      const decision = decide(run, trainee, answers * 8000);
      yield decision;
      run = decision.after;
      answers += 1;
    }
  }
}

/** The play of `seed` at its end, for who needs no decision of it. @throws as `playCase` does */
export function playedOut(
  material: Material,
  seed: number,
  makePolicy: (skill: number) => Policy,
): CaseRun {
  const play = playCase(material, seed, traineeOf(seed, makePolicy));
  let step = play.next();
  while (!step.done) step = play.next();
  return step.value;
}

function decide(before: CaseRun, { policy, random }: Trainee, at: number): Decision {
  const { part, turns, told } = nowOf(before);
  if (turns.length >= LIMITS.answers)
    throw new StoryError(`After ${LIMITS.answers} answers there is still no ending.`, '', []);
  const offered = offeredBy(before);
  const index = policy({
    responses: offered.map(({ text, move, fit }) => ({ text, author: { move, fit } })),
    clientLines: told.beat.lines.map(({ text }) => text),
    turn: turns.length,
    session: part.number,
    random,
  });
  const chosen = offered[index];
  if (!chosen)
    throw new RangeError(`Response ${index + 1} is not one of the ${offered.length} shown.`);
  const held = holdFor(chosen, before.material.caseFile.profile.silence, random);
  const after = apply(before, { kind: 'respond', index, held, noticed: UNNOTICED, at });
  return { before, after, offered, chosen };
}

/**
 * What a simulated trainee does after a session: looks at themselves and goes to supervision every
 * other time.
 */
function stepOf(run: CaseRun, step: AfterStep['kind'], random: () => number): AfterStep {
  switch (step) {
    case 'rating':
      return { kind: 'rating', value: [5, 5, 5, 5] };
    case 'review':
      return {
        kind: 'review',
        value: random() < 0.5 ? { kind: 'skipped' } : { kind: 'looked', signs: [], note: '' },
      };
    case 'note':
      return { kind: 'note', value: null };
    case 'board':
      return { kind: 'board', value: { shares: { ...boardOf(run).shares }, laid: {} } };
    case 'supervision':
      return { kind: 'supervision', value: { taken: random() < 0.5, why: '' } };
  }
}

// Simulated plays for the validity table, turn by turn, through the modules the game uses.

import type { ClientState, Profile } from '../../src/model/client-state.ts';
import type { Fit, Move } from '../../src/model/moves.ts';
import type { Talk } from '../../src/model/talk.ts';
import type { Material } from '../../src/play/material.ts';
import { drawOrder } from '../../src/play/chance.ts';
import { beginCourse } from '../../src/play/turns.ts';
import { talkOf } from '../../src/story/talk-of.ts';
import { holdFor } from '../playtest/hold.ts';
import type { Policy } from '../playtest/policies.ts';
import { traineeRandom } from '../playtest/random.ts';

/** One decision: the client's talk before, the response, and the client's talk and state after it. */
export type SimulatedTurn = {
  readonly talkBefore: Talk;
  readonly move: Move;
  readonly fit: Fit;
  readonly talk: Talk;
  readonly before: ClientState;
  readonly after: ClientState;
};
/** One session played to its end. */
export type SimulatedPlay = { readonly turns: readonly SimulatedTurn[]; readonly start: ClientState; readonly end: ClientState; readonly ruptured: boolean };

/** Plays `count` times; play n has the seed `from + n`. `profile` replaces what the case file says of the client. */
export function simulate(material: Material, makePolicy: (skill: number) => Policy, count: number, from: number, profile?: Partial<Profile>, begin = beginCourse): readonly SimulatedPlay[] {
  const varied = profile ? { ...material, caseFile: { ...material.caseFile, profile: { ...material.caseFile.profile, ...profile } } } : material;
  return Array.from({ length: count }, (_, n) => simulateOne(varied, makePolicy, from + n, begin));
}

function simulateOne(material: Material, makePolicy: (skill: number) => Policy, seed: number, begin: typeof beginCourse): SimulatedPlay {
  const random = traineeRandom(seed);
  const policy = makePolicy(random());
  const course = begin(material, { seed, session: material.session });
  const turns: SimulatedTurn[] = [];
  while (course.beat().ending === null) {
    const beat = course.beat();
    const shown = drawOrder(seed, turns.length, beat.responses.length).flatMap((choice) => {
      const response = beat.responses[choice];
      return response ? [{ choice, response }] : [];
    });
    const picked = shown[policy({
      responses: shown.map(({ response: { text, move, fit } }) => ({ text, author: { move, fit } })),
      clientLines: beat.lines.map((line) => line.text), turn: turns.length, session: material.session, random,
    })];
    if (!picked) throw new RangeError(`A policy answered out of range at decision ${turns.length + 1}.`);
    const { choice, response: chosen } = picked;
    const held = holdFor(chosen, material.caseFile.profile.silence, random);
    const { before, outcome } = course.answer({ choice, at: 0, held, shown: { lines: [], response: '' } });
    turns.push({ talkBefore: talkOf(beat), move: chosen.move, fit: chosen.fit, talk: talkOf(course.beat()), before, after: outcome.state });
  }
  return { turns, start: course.start, end: course.state(), ruptured: turns.some(({ after }) => after.rupture !== 'none') };
}

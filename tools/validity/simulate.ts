// Simulated plays for the validity table, turn by turn, through the modules the game uses.

import type { ClientState, Profile } from '../../src/model/client-state.ts';
import type { Fit, Move } from '../../src/model/moves.ts';
import type { Talk } from '../../src/model/talk.ts';
import { beginningAfter } from '../../src/play/beginning.ts';
import { drawOrder, drawTruth } from '../../src/play/chance.ts';
import { type Material, storyOf } from '../../src/play/material.ts';
import { answered, beginPart } from '../../src/play/answering.ts';
import type { PartRun, Setting } from '../../src/play/part-run.ts';
import { LIMITS } from '../../src/story/bounded-story.ts';
import { partName, partsOf } from '../../src/story/part.ts';
import { tell } from '../../src/story/runner.ts';
import { talkOf } from '../../src/story/talk-of.ts';
import { entryOf } from '../playtest/entry.ts';
import { holdFor } from '../playtest/hold.ts';
import type { Policy } from '../playtest/policies.ts';
import { traineeRandom } from '../playtest/random.ts';

/**
 * One decision: the client's talk before, the response, and the client's talk and state after it.
 */
export type SimulatedTurn = {
  readonly talkBefore: Talk;
  readonly move: Move;
  readonly fit: Fit;
  readonly talk: Talk;
  readonly before: ClientState;
  readonly after: ClientState;
};
/** One session played to its end. */
export type SimulatedPlay = {
  readonly session: number;
  readonly turns: readonly SimulatedTurn[];
  readonly start: ClientState;
  readonly end: ClientState;
  readonly ruptured: boolean;
};

/**
 * Plays the case `count` times, from its first session to its last; play n has the seed `from + n`.
 * `profile` replaces what the case file says of the client.
 */
export function simulate(
  material: Material,
  makePolicy: (skill: number) => Policy,
  count: number,
  from: number,
  profile?: Partial<Profile>,
  begin: typeof tell = tell,
): readonly SimulatedPlay[] {
  const { caseFile, stories } = material;
  const varied = profile
    ? { stories, caseFile: { ...caseFile, profile: { ...caseFile.profile, ...profile } } }
    : material;
  return Array.from({ length: count }, (_, n) =>
    simulateCase(varied, makePolicy, from + n, begin),
  ).flat();
}

/**
 * One case, every session of it as a play of its own; what happens between them is played and not
 * measured.
 */
function simulateCase(
  material: Material,
  makePolicy: (skill: number) => Policy,
  seed: number,
  begin: typeof tell,
): readonly SimulatedPlay[] {
  const { caseFile } = material;
  const random = traineeRandom(seed);
  const policy = makePolicy(random());
  const setting = { caseFile, seed, truth: drawTruth(seed, Object.keys(caseFile.truths)) };
  const parts: PartRun[] = [];
  return partsOf(caseFile).flatMap((part) => {
    if (part.kind === 'supervision') return [];
    const begun = beginPart(
      setting,
      part,
      storyOf(material, partName(part)),
      beginningAfter(setting, parts),
      begin,
    );
    const { turns, ended } = playPart(begun, setting, policy, random);
    parts.push(ended);
    return part.kind === 'session'
      ? [
          {
            session: part.number,
            turns,
            start: begun.from.state,
            end: ended.state,
            ruptured: turns.some(({ after }) => after.rupture !== 'none'),
          },
        ]
      : [];
  });
}

function playPart(
  begun: PartRun,
  setting: Setting,
  policy: Policy,
  random: () => number,
): { readonly turns: readonly SimulatedTurn[]; readonly ended: PartRun } {
  const { seed, caseFile } = setting;
  const turns: SimulatedTurn[] = [];
  const part = partName(begun.part);
  let run = begun;
  while (run.told.beat.ending === null) {
    if (turns.length >= LIMITS.answers)
      throw new Error(
        `After ${LIMITS.answers} answers ${part} still has no ending. “npm run -s check” says where.`,
      );
    const { beat } = run.told;
    const shown = drawOrder(seed, part, turns.length, beat.responses.length).flatMap((choice) => {
      const response = beat.responses[choice];
      return response ? [{ choice, response }] : [];
    });
    const picked =
      shown[
        policy({
          responses: shown.map(({ response: { text, move, fit } }) => ({
            text,
            author: { move, fit },
          })),
          clientLines: beat.lines.map((line) => line.text),
          turn: turns.length,
          session: begun.part.number,
          random,
        })
      ];
    if (!picked)
      throw new RangeError(
        `A policy answered out of range at decision ${turns.length + 1} of ${part}.`,
      );
    const { choice, response: chosen } = picked;
    const before = run.state;
    const entry = entryOf(choice, holdFor(chosen, caseFile.profile.silence, random));
    run = answered(setting, run, entry, { act: turns.length, first: null });
    turns.push({
      talkBefore: talkOf(beat),
      move: chosen.move,
      fit: chosen.fit,
      talk: talkOf(run.told.beat),
      before,
      after: run.turns.at(-1)?.outcome.state ?? run.state,
    });
  }
  return { turns, ended: run };
}

// A part of a play, told: its beginning, and an answer in it. Story and model meet here, and nowhere
// else.

import type { Moment } from '../model/moment.ts';
import { respond } from '../model/respond.ts';
import { judgeSilence } from '../model/silence.ts';
import type { StoryResponse } from '../story/beat.ts';
import { type Part, partName } from '../story/part.ts';
import { tell } from '../story/runner.ts';
import { hasSafetyCue, talkOf } from '../story/talk-of.ts';
import { begin } from '../story/told.ts';
import * as say from '../messages/compiled/play.ts';
import type { Entry } from './act.ts';
import { drawChance } from './chance.ts';
import { factsOf } from './facts-of.ts';
import type { PartStory } from './material.ts';
import {
  type Beginning,
  type FirstTime,
  type PartRun,
  pointsGained,
  type Setting,
  type Turn,
} from './part-run.ts';

/**
 * Begins a part, before any answer. A tool may bring its own way of telling the story.
 * @throws StoryError when its first beat breaks the contract
 */
export function beginPart(
  setting: Setting,
  part: Part,
  story: PartStory,
  from: Beginning,
  teller: typeof tell = tell,
): PartRun {
  const { state } = from;
  return {
    part,
    from,
    turns: [],
    state,
    told: begin(
      story,
      factsOf(setting, part, from, state, { reaction: 'holding', silence: 'none' }),
      from.memory,
      teller,
    ),
    left: false,
    after: {},
    draft: null,
  };
}

/**
 * The part with one more answer. `placed` is where it stands in the log, and what was answered there
 * the first time.
 * @throws RangeError for a response that is not there, StoryError where the story cannot be told on
 */
export function answered(
  setting: Setting,
  run: PartRun,
  entry: Entry,
  placed: Pick<Turn, 'act' | 'first'>,
): PartRun {
  const { part, from, turns, state: before, told } = run;
  const { beat } = told;
  const chosen = beat.responses[entry.choice];
  if (!chosen)
    throw new RangeError(
      say.noSuchResponse({
        choice: entry.choice,
        decision: turns.length + 1,
        part: partName(part),
      }),
    );
  const moment = momentOf(setting, run, chosen, entry.held);
  const outcome = respond(before, setting.caseFile.profile, moment);
  // With the supervisor the client is not in the room: what is said there moves the story, not the
  // alliance.
  const state = part.kind === 'supervision' ? before : outcome.state;
  const facts = factsOf(setting, part, from, state, {
    reaction: outcome.reaction,
    silence: moment.silence,
  });
  return {
    ...run,
    turns: [...turns, { beat, entry, before, outcome, ...placed }],
    state,
    told: told.choose(entry.choice, facts),
  };
}

/**
 * What another answer to the decision where the part stands did to the meter, when it was given;
 * null where there is no such response.
 */
export function answeredBefore(
  setting: Setting,
  run: PartRun,
  { choice, held }: Pick<Entry, 'choice' | 'held'>,
): FirstTime | null {
  const response = run.told.beat.responses[choice];
  if (!response) return null;
  const moment = momentOf(setting, run, response, held);
  const outcome = respond(run.state, setting.caseFile.profile, moment);
  return { text: response.text, change: pointsGained({ before: run.state, outcome }) };
}

function momentOf(
  { caseFile, seed }: Setting,
  { part, turns, told: { beat } }: PartRun,
  { move, fit }: StoryResponse,
  held: number | null,
): Moment {
  return {
    move,
    fit,
    silence: move === 'hold-silence' ? judgeSilence(held ?? 0, caseFile.profile.silence) : 'none',
    talk: talkOf(beat),
    safetyCue: hasSafetyCue(beat),
    chance: drawChance(seed, partName(part), turns.length),
  };
}

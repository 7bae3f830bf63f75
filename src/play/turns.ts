// Steps a play through story and model, one answer at a time. Both a live play and a replay are made of these steps.

import { type ClientState, startState } from '../model/client-state.ts';
import { type Outcome, respond } from '../model/respond.ts';
import { judgeSilence } from '../model/silence.ts';
import type { Beat } from '../story/beat.ts';
import { type Facts, type Telling, tell } from '../story/runner.ts';
import { hasSafetyCue, talkOf } from '../story/talk-of.ts';
import { drawChance, drawTruth } from './chance.ts';
import type { Entry, Log } from './log.ts';
import type { Material } from './material.ts';

/** One decision as it happened. */
export type Turn = {
  readonly beat: Beat;
  readonly entry: Entry;
  readonly before: ClientState;
  readonly outcome: Outcome;
};

/** A play told so far. Grows by `answer`; nothing else changes it. */
export type Course = {
  readonly truth: string;
  readonly start: ClientState;
  readonly turns: readonly Turn[];
  state(): ClientState;
  beat(): Beat;
  /** @throws RangeError for a response that is not there */
  answer(entry: Entry): Turn;
};

/** Begins a play from its seed, before any answer. A tool may bring its own way of telling the story. */
export function beginCourse(material: Material, log: Pick<Log, 'seed' | 'session'>, begin: typeof tell = tell): Course {
  const { caseFile, story } = material;
  const truth = drawTruth(log.seed, Object.keys(caseFile.truths));
  const start = startState();
  const turns: Turn[] = [];
  let state = start;
  const facts = (reaction: Facts['reaction'], silence: Facts['silence']): Facts => ({
    truth, session: log.session, reaction, silence,
    band: state.band, alliance: Math.round(state.shown * 100), guard: Math.round(state.guard * 100), rupture: state.rupture,
  });
  const telling: Telling = begin(story, facts('holding', 'none'));
  return {
    truth,
    start,
    turns,
    state: () => state,
    beat: () => telling.beat(),
    answer(entry) {
      const beat = telling.beat();
      const chosen = beat.responses[entry.choice];
      if (!chosen) throw new RangeError(`There is no response ${entry.choice} at decision ${turns.length + 1}.`);
      const { move, fit } = chosen;
      const silence = move === 'hold-silence' ? judgeSilence(entry.held ?? 0, caseFile.profile.silence) : 'none';
      const before = state;
      const outcome = respond(before, caseFile.profile, {
        move, fit, silence, talk: talkOf(beat), safetyCue: hasSafetyCue(beat), chance: drawChance(log.seed, turns.length),
      });
      state = outcome.state;
      telling.choose(entry.choice, facts(outcome.reaction, silence));
      const turn: Turn = { beat, entry, before, outcome };
      turns.push(turn);
      return turn;
    },
  };
}

/** Tells a whole log again. @throws RangeError when the story no longer has a response the log chose */
export function replay(material: Material, log: Log): Course {
  const course = beginCourse(material, log);
  for (const entry of log.entries) course.answer(entry);
  return course;
}

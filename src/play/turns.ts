// Steps one part of a play through story and model, an answer at a time. A live play and a replay
// are made of these steps.

import type { ClientState } from '../model/client-state.ts';
import { type Outcome, respond } from '../model/respond.ts';
import { judgeSilence } from '../model/silence.ts';
import type { Beat } from '../story/beat.ts';
import type { CaseFile } from '../story/case-file.ts';
import { type Part, partName, partOf } from '../story/part.ts';
import { type Facts, type Memory, type Telling, tell } from '../story/runner.ts';
import { hasSafetyCue, talkOf } from '../story/talk-of.ts';
import { drawChance } from './chance.ts';
import type { Entry, PartLog } from './log.ts';
import type { PartStory } from './material.ts';

/** One decision as it happened. */
export type Turn = {
  readonly beat: Beat;
  readonly entry: Entry;
  readonly before: ClientState;
  readonly outcome: Outcome;
};

/** What a part begins with: the client as the parts before have left them. */
export type Beginning = {
  readonly state: ClientState;
  readonly memory: Memory;
  /** Endings of the session before, and of what happened since; “none” where there is none. */
  readonly before: string;
  readonly between: string;
};

/** One part told so far. Grows by `answer`; nothing else changes it. */
export type Course = {
  readonly part: Part;
  readonly truth: string;
  readonly start: ClientState;
  readonly turns: readonly Turn[];
  state(): ClientState;
  beat(): Beat;
  /** What a later part will be told of this one. */
  memory(): Memory;
  /**
   * @throws RangeError for a response that is not there, StoryError where the story cannot be told
   * on; then nothing has changed
   */
  answer(entry: Entry): Turn;
};

/** What stays the same all through a play. */
export type Setting = {
  readonly caseFile: CaseFile;
  readonly seed: number;
  readonly truth: string;
};

/** Begins a part, before any answer. A tool may bring its own way of telling the story. */
export function beginPart(
  { caseFile, seed, truth }: Setting,
  part: Part,
  story: PartStory,
  from: Beginning,
  begin: typeof tell = tell,
): Course {
  const turns: Turn[] = [];
  const luck = partName(part);
  let state = from.state;
  const facts = (
    { band, shown, guard, rupture }: ClientState,
    reaction: Facts['reaction'],
    silence: Facts['silence'],
  ): Facts => ({
    truth,
    session: part.number,
    before: from.before,
    between: from.between,
    reaction,
    silence,
    band,
    alliance: Math.round(shown * 100),
    guard: Math.round(guard * 100),
    rupture,
  });
  const telling: Telling = begin(story, facts(state, 'holding', 'none'), from.memory);
  return {
    part,
    truth,
    start: from.state,
    turns,
    state: () => state,
    beat: () => telling.beat(),
    memory: () => ({ ...from.memory, ...telling.memory(caseFile.remembers) }),
    answer(entry) {
      const beat = telling.beat();
      const chosen = beat.responses[entry.choice];
      if (!chosen)
        throw new RangeError(
          `There is no response ${entry.choice} at decision ${turns.length + 1} of ${partName(part)}.`,
        );
      const { move, fit } = chosen;
      const silence =
        move === 'hold-silence' ? judgeSilence(entry.held ?? 0, caseFile.profile.silence) : 'none';
      const before = state;
      const outcome = respond(before, caseFile.profile, {
        move,
        fit,
        silence,
        talk: talkOf(beat),
        safetyCue: hasSafetyCue(beat),
        chance: drawChance(seed, luck, turns.length),
      });
      // With the supervisor the client is not in the room: what is said there moves the story, not
      // the alliance.
      const after = part.kind === 'supervision' ? before : outcome.state;
      telling.choose(entry.choice, facts(after, outcome.reaction, silence));
      // Only now: where the story breaks off, nothing has been answered.
      state = after;
      const turn: Turn = { beat, entry, before, outcome };
      turns.push(turn);
      return turn;
    },
  };
}

/**
 * Tells a part again from what was answered in it.
 * @throws RangeError when the story no longer has a response it chose
 */
export function replayPart(
  setting: Setting,
  log: PartLog,
  story: PartStory,
  from: Beginning,
): Course {
  const course = beginPart(setting, partOf(log.part), story, from);
  for (const entry of log.entries) course.answer(entry);
  return course;
}

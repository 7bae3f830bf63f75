// What a decision would have offered to somebody who came there the same way and protected something
// else.

import { judgeSilence } from '../model/silence.ts';
import type { Beat } from '../story/beat.ts';
import { type Facts, tell } from '../story/runner.ts';
import { StoryError } from '../story/story-error.ts';
import { factsOf } from './facts-of.ts';
import type { PartStory } from './material.ts';
import type { PartRun, Setting, Turn } from './part-run.ts';

/**
 * The beat before answer number `at` (from 0) of a part, told as it would have been were `truth`
 * what is protected from there on. Null where the story cannot be told so.
 */
export function beatUnder(
  setting: Setting,
  run: PartRun,
  story: PartStory,
  truth: string,
  at: number,
): Beat | null {
  const other = { ...setting, truth };
  const way = run.turns.slice(0, at);
  const factsAt = (index: number) => factsBefore(index === at ? other : setting, run, index);
  try {
    const telling = tell(story, factsAt(0), run.from.memory);
    for (const [index, { entry }] of way.entries())
      telling.choose(entry.choice, factsAt(index + 1));
    return telling.beat();
  } catch (error) {
    if (error instanceof StoryError) return null;
    throw error;
  }
}

/** What the story was told before answer number `index`. */
function factsBefore(setting: Setting, { part, from, turns }: PartRun, index: number): Facts {
  const last = turns[index - 1];
  if (!last)
    return factsOf(setting, part, from, from.state, { reaction: 'holding', silence: 'none' });
  // With the supervisor nothing that is said moves the client.
  const state = part.kind === 'supervision' ? last.before : last.outcome.state;
  return factsOf(setting, part, from, state, {
    reaction: last.outcome.reaction,
    silence: silenceOf(setting, last),
  });
}

function silenceOf({ caseFile }: Setting, { beat, entry }: Turn): Facts['silence'] {
  const chosen = beat.responses[entry.choice];
  return chosen?.move === 'hold-silence'
    ? judgeSilence(entry.held ?? 0, caseFile.profile.silence)
    : 'none';
}

// What a play is made from: a case and the compiled stories of its parts.

import type { CaseFile } from '../story/case-file.ts';
import type { Script } from '../story/runner.ts';

/** A compiled story and its fingerprints. */
export type PartStory = Script & {
  /** Of all of it, words and all. */
  readonly hash: string;
  /** Of what decides how a play goes: knots, choices, conditions and tags, and not the words. */
  readonly structure: string;
};

export type Material = {
  readonly caseFile: CaseFile;
  /**
   * The stories fetched so far, by the part's name. Grows as the play comes nearer to them; what is
   * in it stays.
   */
  readonly stories: ReadonlyMap<string, PartStory>;
};

/** The story of a part. @throws Error when it has not been fetched */
export function storyOf({ caseFile, stories }: Material, part: string): PartStory {
  const story = stories.get(part);
  if (!story) throw new Error(`The story “${part}” of ${caseFile.name} has not been loaded.`);
  return story;
}

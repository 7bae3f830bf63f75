// A case with its stories, each compiled when a play comes to it: most plays end long before the
// last of them.

import type { Material, PartStory } from '../../src/play/material.ts';
import { partName, partsOf } from '../../src/story/part.ts';
import { compileFile } from '../../tools/story-files.ts';
import { loadCase, partFile } from '../../tools/stories.ts';

/** A case of this repository, ready to be played from its first session on. */
export function materialOf(caseId: string): Material {
  const caseFile = loadCase(caseId);
  const stories = partsOf(caseFile).map(
    (part) => [partName(part), whenAsked(() => compileFile(partFile(caseId, part)))] as const,
  );
  return { caseFile, stories: new Map(stories) };
}

function whenAsked(compile: () => PartStory): PartStory {
  let story: PartStory | null = null;
  const compiled = (): PartStory => {
    story ??= compile();
    return story;
  };
  return {
    get json() {
      return compiled().json;
    },
    get hash() {
      return compiled().hash;
    },
    get structure() {
      return compiled().structure;
    },
  };
}

// The yardstick of the benchmark: a story gone through with inkjs alone. No tags, no places, no
// facts. For tools.

import { Story } from 'inkjs';

/** The content of a script, read once. */
export function readContent(json: string): Story {
  return new Story(json);
}

/**
 * Goes through a story once, answering with choice `choices[n]` (modulo what is offered) at
 * decision n; returns how many decisions there were.
 */
export function goThrough(content: Story, choices: readonly number[]): number {
  const story = new Story(content.mainContentContainer, content.listDefinitions?.lists ?? []);
  story.ResetState();
  for (let decisions = 0; ; decisions += 1) {
    while (story.canContinue) story.Continue();
    const offered = story.currentChoices.length;
    if (offered === 0) return decisions;
    story.ChooseChoiceIndex((choices[decisions] ?? 0) % offered);
  }
}

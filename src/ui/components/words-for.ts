// What is told of something that went wrong. What browsers say themselves is for developers, and no
// trainee is to read it.

import { NotLoaded } from '../../loading/not-loaded.ts';
import { StoryError } from '../../story/story-error.ts';

/** Why something is not there; `reload`: only loading the page afresh can help. */
export type Failure = { readonly words: string; readonly reload: boolean };

const UNFORESEEN =
  'Something went wrong that should not have. Try it once more; if it stays so, reload this page. Your play is as it was.';

const STORY_BROKE =
  'The story has a fault here and could not be told on. Your play is as it was before that answer; another one may lead past it.';

/** The words of an error that was written for the trainee; for any other, words of our own. */
export function wordsFor(error: unknown): string {
  if (error instanceof StoryError) return STORY_BROKE;
  // Ours are errors of no special kind, or of a kind of ours; those of browsers and libraries are
  // TypeErrors, DOMExceptions and the like.
  return error instanceof Error && (error.constructor === Error || error instanceof NotLoaded)
    ? error.message
    : UNFORESEEN;
}

/** The words, and whether it is of any use to try again. */
export const failureOf = (error: unknown): Failure => ({
  words: wordsFor(error),
  reload: error instanceof NotLoaded && error.gone,
});

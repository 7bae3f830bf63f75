// What is told of something that went wrong. What browsers say themselves is for developers, and no
// trainee is to read it.

import { NotLoaded } from '../../loading/not-loaded.ts';
import { StoryError } from '../../story/story-error.ts';
import * as say from '../../messages/compiled/page.ts';

/** Why something is not there; `reload`: only loading the page afresh can help. */
export type Failure = { readonly words: string; readonly reload: boolean };

/** The words of an error that was written for the trainee; for any other, words of our own. */
export function wordsFor(error: unknown): string {
  if (error instanceof StoryError) return say.storyBroke;
  // Ours are errors of no special kind, or of a kind of ours; those of browsers and libraries are
  // TypeErrors, DOMExceptions and the like.
  return error instanceof Error && (error.constructor === Error || error instanceof NotLoaded)
    ? error.message
    : say.unforeseen;
}

/** The words, and whether it is of any use to try again. */
export const failureOf = (error: unknown): Failure => ({
  words: wordsFor(error),
  reload: error instanceof NotLoaded && error.gone,
});

// What is said when a file of the game's own does not come.

import * as say from '../messages/compiled/page.ts';

/**
 * A file that was asked for again and again, or that is there no more (`gone`). Its message is in
 * words for the trainee, its cause is the last failure.
 */
export class NotLoaded extends Error {
  readonly gone: boolean;

  constructor(gone: boolean, cause: unknown) {
    super(gone ? say.replaced : say.noLine, { cause });
    this.gone = gone;
  }
}

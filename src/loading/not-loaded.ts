// What is said when a file of the game's own does not come.

const NO_LINE =
  'A part of the game could not be loaded. Check the connection, and try again; your play is as it was.';
const REPLACED =
  'This game has been updated since this page was opened. Reload the page to go on; your play is kept.';

/**
 * A file that was asked for again and again, or that is there no more (`gone`). Its message is in
 * words for the trainee, its cause is the last failure.
 */
export class NotLoaded extends Error {
  readonly gone: boolean;

  constructor(gone: boolean, cause: unknown) {
    super(gone ? REPLACED : NO_LINE, { cause });
    this.gone = gone;
  }
}

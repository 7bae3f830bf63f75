// What is thrown when a story breaks its contract while it is told, and where it stood.

/**
 * A story that cannot be told on. The message names the Ink path, for where no source is at hand.
 */
export class StoryError extends Error {
  override name = 'StoryError';
  /** What is wrong, without where. */
  readonly what: string;
  /** The Ink path where it went wrong; empty where there is none. */
  readonly place: string;
  /**
   * Set when the beat would not come to an end: the Ink paths of the jumps it goes round by, in the
   * order they were taken.
   */
  readonly round: readonly string[] | null;

  constructor(what: string, place: string, round: readonly string[] | null = null) {
    super(place === '' ? what : `${what} (In the story at ${place}.)`);
    this.what = what;
    this.place = place;
    this.round = round;
  }
}

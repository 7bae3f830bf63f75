// A trial of faults: something goes wrong while somebody plays, and what became of the play is
// written down.

import type { Browser } from '@playwright/test';

/** What became of one try. */
export type Outcome = {
  /** Whether the play could be gone on with in the end, with every answer that was given. */
  readonly survived: boolean;
  /** Answers that were given and are gone. */
  readonly lost: number;
  /**
   * Whether the page said, in words, that something was wrong; null where nothing had to be said.
   */
  readonly told: boolean | null;
  /** Whether the page stopped answering for longer than anybody would wait. */
  readonly frozen: boolean;
  /** What was seen, where it is worth reading. */
  readonly seen?: string;
};

/** What a trial is given to try with. */
export type Stand = {
  readonly browser: Browser;
  /**
   * Address of the built game, with a closing slash. Another server on the same machine may answer
   * it.
   */
  readonly address: string;
};

export type Trial = {
  /** Small letters and hyphens; `npm run trials -- NAME` runs it alone. */
  readonly name: string;
  /** What goes wrong, in one sentence. */
  readonly what: string;
  readonly tries: number;
  /** One try, number `turn` (from 0): whatever is to vary from try to try follows from it. */
  attempt(stand: Stand, turn: number): Promise<Outcome>;
};

/** A name that leads to this machine and is no secure address: so is a plain server in a school. */
export const PLAIN_HOST = 'joining-room.test';
/** What the browser is started with, so that the name leads there. */
export const PLAIN_HOST_ARGS: readonly string[] = [
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
];

// A client as the drawing program knows one.

import type { Expression } from './expressions.ts';
import type { Look } from './look.ts';
import type { Wear } from './body.ts';

export type Person = {
  /** The case's id. */
  readonly id: string;
  readonly look: Look;
  readonly wear: Wear;
  /** What stands behind irises and face: hair or hood, neck, the whites of the eyes. */
  readonly back: () => string;
  /** What of the client stands in the room, in its units. */
  readonly things: string;
  /** Face, hair and whatever is on the head; with `closed` the eyes are shut, for a blink. */
  readonly head: (expression: Expression, closed: boolean) => string;
};

// A client as the drawing program knows one.

import type { Expression } from '../src/cast/expressions.ts';
import type { Look } from './look.ts';
import type { Wear } from './body.ts';
import type { Wearing } from '../src/cast/appearance.ts';
import type { Cast } from '../src/cast/sitters.ts';

export type Person = {
  /** The case's id. */
  readonly id: string;
  readonly look: Look;
  readonly wear: Wear;
  /** A coat over it that is kept on as a guard, with its arms over those below. */
  readonly coat?: Wear;
  /** What stands behind irises and face: hair or hood, neck, the whites of the eyes. */
  readonly back: (wearing: Wearing) => string;
  /**
   * A hood that is kept up as a guard, or with `off` the hair that shows without it; over the head,
   * and the same in every face.
   */
  readonly hood?: (wearing: Wearing) => string;
  /** What of the client stands in the room, in its units. */
  readonly things: string;
  /** The same on the knees, in the client's own units; drawn with both arms round it. */
  readonly onKnees?: string;
  /** Face, hair and whatever is on the head; with `closed` the eyes are shut, for a blink. */
  readonly head: (expression: Expression, closed: boolean) => string;
};

/** How this person is drawn, as a case says it. */
export function castOf({ coat, hood, onKnees }: Person): Cast {
  return { guard: hood ? 'hood' : coat ? 'coat' : 'none', holds: onKnees !== undefined };
}

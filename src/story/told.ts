// A story told so far, as a value: to tell on gives the next one and leaves this one as it was. The
// runtime behind it only goes forward; it is shared by all that were told from one beginning, and
// told again from there when one goes on from where it does not stand.

import type { Beat } from './beat.ts';
import type { Facts, Memory, Script, Telling, tell } from './runner.ts';

export type Told = {
  /** What was said last, and what can be answered. */
  readonly beat: Beat;
  /** The story's own variables of these names, for the next part of its case. */
  memory(names: readonly string[]): Memory;
  /**
   * Answers with response `index` of the beat (story order).
   * @throws RangeError where there is no such response, StoryError where the story breaks
   */
  choose(index: number, facts: Facts): Told;
  /**
   * The beat before answer number `at` (from 0), as it would have been with these facts at that
   * moment and the way to it as it was.
   * @throws StoryError where the story breaks with them
   */
  otherwise(at: number, facts: Partial<Facts>): Beat;
};

/** An answer and those before it, newest first. */
type Way = { readonly before: Way; readonly index: number; readonly facts: Facts } | null;

/**
 * A story at its beginning. A tool may bring its own way of telling.
 * @throws StoryError when the first beat breaks the contract
 */
export function begin(script: Script, facts: Facts, memory: Memory, teller: typeof tell): Told {
  const tellAnew = (): Telling => teller(script, facts, memory);
  let telling = tellAnew();
  /** Where the telling stands; null where a story that broke has left it nowhere. */
  let stands: Told | null;

  const told = (way: Way, beat: Beat): Told => {
    const reached = (): Telling => {
      if (stands === here) return telling;
      stands = null;
      telling = tellAnew();
      for (const { index, facts: then } of inOrder(way)) telling.choose(index, then);
      stands = here;
      return telling;
    };
    const here: Told = {
      beat,
      memory: (names) => reached().memory(names),
      choose(index, then) {
        const forward = reached();
        stands = null;
        const next = told({ before: way, index, facts: then }, forward.choose(index, then));
        stands = next;
        return next;
      },
      otherwise(at, other) {
        const then = (step: number, as: Facts): Facts => (step === at ? { ...as, ...other } : as);
        const again = teller(script, then(0, facts), memory);
        for (const [step, one] of inOrder(way).slice(0, at).entries())
          again.choose(one.index, then(step + 1, one.facts));
        return again.beat();
      },
    };
    return here;
  };
  const first = told(null, telling.beat());
  stands = first;
  return first;
}

function inOrder(way: Way): readonly NonNullable<Way>[] {
  const steps: NonNullable<Way>[] = [];
  for (let at = way; at; at = at.before) steps.push(at);
  return steps.reverse();
}

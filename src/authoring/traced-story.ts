// A bounded story that remembers its last steps, to say where it goes round when it would not come
// to an end. For authors: the checker tells with it, the game does not need it.

import { BoundedStory, LIMITS, pathOf, type Pointer } from '../story/bounded-story.ts';
import { StoryError } from '../story/story-error.ts';

/**
 * From when on a beat is out of the ordinary: its steps are remembered then, to say where the story
 * goes round.
 */
const LONG = { steps: 500, lines: 15, characters: 500 } as const;
/** How many of the last steps are remembered. */
const REMEMBERED = 2048;
/** inkjs' mark of a function on its call stack; a tunnel has another. */
const FUNCTION = 1;

/** A step taken: where, and how deep in functions and tunnels. */
type Step = Pointer & { readonly depth: number };

export class TracedStory extends BoundedStory {
  /** The last steps of a long beat, going round; null in any other. */
  #trail: Step[] | null = null;

  override beginBeat(): void {
    super.beginBeat();
    this.#trail = null;
  }

  override countLines(count: number): void {
    if (count > LONG.lines) this.#trail ??= [];
    super.countLines(count);
  }

  protected override took({ container, index }: Pointer, depth: number, taken: number): void {
    if (taken > LONG.steps || this.textLength() > LONG.characters) this.#trail ??= [];
    if (this.#trail) this.#trail[this.steps % REMEMBERED] = { container, index, depth };
  }

  protected override exceed(what: string): never {
    const { callStack } = this.state;
    if (callStack.elements.length > LIMITS.depth) this.#goesDeeper();
    if (callStack._threads.length > LIMITS.threads) this.#goesAside();
    const jumps = this.#jumpsOfRound();
    const where =
      jumps.length > 0
        ? `: the story goes round in ${namesOf(jumps).join(' → ')}.`
        : '. Let the trainee answer earlier.';
    throw new StoryError(what + where, this.place(), jumps.map(pathOf));
  }

  #goesDeeper(): never {
    const { elements } = this.state.callStack;
    const calls = elements
      .slice(elements.length / 2, -1)
      .map(({ currentPointer }) => currentPointer);
    const [name = '', ...others] = namesOf(calls);
    const one = others.length === 0;
    const names = [name, ...others].join(' and ');
    const how =
      elements.at(-1)?.type === FUNCTION
        ? `${one ? `${names} calls itself` : `${names} call one another`} again and again and never ${one ? 'returns' : 'return'}`
        : `${one ? `${names} goes into itself` : `${names} go into one another`} as a tunnel again and again and never ${one ? 'comes' : 'come'} back`;
    throw new StoryError(`${how} (${LIMITS.depth} deep).`, this.place(), [
      ...new Set(calls.map(pathOf)),
    ]);
  }

  #goesAside(): never {
    const place = this.place();
    throw new StoryError(
      `A thread (“<-”) starts threads again and again: ${LIMITS.threads} of them run at once.`,
      place,
      [place],
    );
  }

  /** The last steps of a long beat, oldest first. */
  #lastSteps(): readonly Step[] {
    const trail = this.#trail ?? [];
    const next = (this.steps + 1) % REMEMBERED;
    return [...trail.slice(next), ...trail.slice(0, next)].filter(
      (step) => step !== undefined && step.container !== null,
    );
  }

  /**
   * The jumps taken since the story was last where it is now, those of functions and tunnels on the
   * way left out; none when it was not here before.
   */
  #jumpsOfRound(): readonly Step[] {
    const trail = this.#lastSteps();
    const now = trail.at(-1);
    const here = (one: Step, n: number): boolean =>
      n < trail.length - 1 && one.container === now?.container && one.index === now.index;
    const level = trail.findLastIndex((one, n) => here(one, n) && one.depth === now?.depth);
    const before = level >= 0 ? level : trail.findLastIndex(here);
    const round = before < 0 ? [] : trail.slice(before + 1);
    const outermost = level >= 0 ? Math.min(...round.map(({ depth }) => depth)) : Infinity;
    const steps = round.filter(({ depth }) => depth <= outermost);
    const jumps = steps.filter(
      ({ container, index }) => 'targetPath' in ((container?.content[index] ?? {}) as object),
    );
    return jumps.length > 0 ? jumps : steps;
  }
}

/**
 * The knots that these stand in, each once, in order, and beginning with the same one wherever the
 * round was entered.
 */
function namesOf(places: readonly Pointer[]): readonly string[] {
  const knots = [
    ...new Set(
      places
        .map((place) => pathOf(place).split('.')[0] ?? '')
        .map((name) => (/^\d*$/.test(name) ? 'the beginning' : `“${name}”`)),
    ),
  ];
  const first = knots.indexOf([...knots].sort()[0] ?? '');
  return [...knots.slice(first), ...knots.slice(0, first)];
}

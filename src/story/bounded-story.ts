// An inkjs story that cannot go on for ever: its steps, depth and lengths are counted, and what exceeds a limit is thrown
// as a StoryError. Counts and no clocks, so that a story is judged the same on every machine.

import { Story } from 'inkjs';
import { StoryError } from './story-error.ts';

/** What one beat may take at most; in brackets the most that a beat of Theo's or Mina's takes. */
export const LIMITS = {
  /** Steps of Ink: pieces of text, jumps, sums (388). A loop of a thousand rounds has up to 30,000, since Ink looks ahead after a line. */
  steps: 40_000,
  /** Lines before the first response (6). */
  lines: 60,
  /** Answers in a part (14). Only tools hold to this: a trainee may go on. */
  answers: 60,
  /** Functions and tunnels within one another (none). */
  depth: 200,
  /** Threads at a time (1). */
  threads: 50,
  /** Pieces that one line is put together of, tags included (26). */
  pieces: 1000,
  /** Characters of a text that is put together in a variable (none). */
  characters: 10_000,
} as const;

/** From when on a beat is out of the ordinary: its steps are remembered then, to say where the story goes round. */
const LONG = { steps: 500, lines: 15, characters: 500 } as const;
/** How many of the last steps are remembered. */
const REMEMBERED = 2048;
/** inkjs' mark of a function on its call stack; a tunnel has another. */
const FUNCTION = 1;

type Container = { readonly path: { toString(): string }; readonly content: readonly unknown[] };
type Place = { readonly container: Container | null; readonly index: number };
/** A step taken: where, and how deep in functions and tunnels. */
type Step = Place & { readonly depth: number };
/** What of inkjs' pieces of output is looked at. */
type Piece = { readonly isInlineWhitespace?: boolean; readonly value?: unknown } | undefined;

export class BoundedStory extends Story {
  /** Steps taken since the story began. */
  steps = 0;
  #beatBegan = 0;
  #last: Place = { container: null, index: 0 };
  /** The last steps of a long beat, going round; null in any other. */
  #trail: Step[] | null = null;

  /** Gives the next beat all that a beat may take. */
  beginBeat(): void {
    this.#beatBegan = this.steps;
    this.#trail = null;
  }

  /** Where the story stands, or stood last, as an Ink path; empty when it has not moved. */
  place(): string {
    const { currentElement: { currentPointer } } = this.state.callStack;
    return pathOf(currentPointer.isNull ? this.#last : currentPointer);
  }

  /** Hears that this beat has `count` lines so far. @throws StoryError when those are too many */
  countLines(count: number): void {
    if (count > LONG.lines) this.#trail ??= [];
    if (count > LIMITS.lines) this.#goesOn(`More than ${many(LIMITS.lines)} lines and still no response and no ending`);
  }

  /** @throws StoryError when a limit is exceeded */
  override Step(): void {
    super.Step();
    this.steps += 1;
    const { callStack, outputStream, evaluationStack } = this.state;
    const { callstack: { length: depth }, previousPointer } = callStack.currentThread;
    const taken = this.steps - this.#beatBegan;
    if (previousPointer.container !== null) this.#last = previousPointer;
    if (this.#trail) this.#trail[this.steps % REMEMBERED] = { container: previousPointer.container, index: previousPointer.index, depth };
    else if (taken > LONG.steps) this.#trail = [];
    this.#runBlanksTogether(outputStream);

    if (taken > LIMITS.steps) this.#goesOn(`${many(LIMITS.steps)} steps and still no response and no ending`);
    if (outputStream.length > LIMITS.pieces) this.#goesOn(`A single line of more than ${many(LIMITS.pieces)} pieces`);
    if (depth > LIMITS.depth) this.#goesDeeper();
    if (callStack._threads.length > LIMITS.threads) this.#goesAside();
    if (evaluationStack.length > 0) this.#measure(evaluationStack[evaluationStack.length - 1] as Piece);
  }

  /** Thrown at once: inkjs would collect it, and by then it has forgotten where it stood. @throws StoryError */
  override AddError(message: string): void {
    throw new StoryError(message.charAt(0).toUpperCase() + message.slice(1), this.place());
  }

  /** inkjs looks through all pieces of a line at every step, so a loop that left one blank a round took minutes; in the line they are one blank anyway. */
  #runBlanksTogether(pieces: unknown[]): void {
    const { length } = pieces;
    if (length < 2 || !(pieces[length - 1] as Piece)?.isInlineWhitespace || !(pieces[length - 2] as Piece)?.isInlineWhitespace) return;
    if (!this.state.inStringEvaluation) pieces.pop();
  }

  #measure(value: Piece): void {
    const text = value?.value;
    if (typeof text !== 'string' || text.length <= LONG.characters) return;
    this.#trail ??= [];
    if (text.length > LIMITS.characters) this.#goesOn(`A single text of more than ${many(LIMITS.characters)} characters`);
  }

  #goesOn(what: string): never {
    const jumps = this.#jumpsOfRound();
    const where = jumps.length > 0 ? `: the story goes round in ${namesOf(jumps).join(' → ')}.` : '. Let the trainee answer earlier.';
    throw new StoryError(what + where, this.place(), jumps.map(pathOf));
  }

  #goesDeeper(): never {
    const { elements } = this.state.callStack;
    const calls = elements.slice(elements.length / 2, -1).map(({ currentPointer }) => currentPointer);
    const [name = '', ...others] = namesOf(calls);
    const one = others.length === 0;
    const names = [name, ...others].join(' and ');
    const how = elements.at(-1)?.type === FUNCTION
      ? `${one ? `${names} calls itself` : `${names} call one another`} again and again and never ${one ? 'returns' : 'return'}`
      : `${one ? `${names} goes into itself` : `${names} go into one another`} as a tunnel again and again and never ${one ? 'comes' : 'come'} back`;
    throw new StoryError(`${how} (${LIMITS.depth} deep).`, this.place(), [...new Set(calls.map(pathOf))]);
  }

  #goesAside(): never {
    const place = this.place();
    throw new StoryError(`A thread (“<-”) starts threads again and again: ${LIMITS.threads} of them run at once.`, place, [place]);
  }

  /** The last steps of a long beat, oldest first. */
  #lastSteps(): readonly Step[] {
    const trail = this.#trail ?? [];
    const next = (this.steps + 1) % REMEMBERED;
    return [...trail.slice(next), ...trail.slice(0, next)].filter((step) => step !== undefined && step.container !== null);
  }

  /** The jumps taken since the story was last where it is now, those of functions and tunnels on the way left out; none when it was not here before. */
  #jumpsOfRound(): readonly Step[] {
    const trail = this.#lastSteps();
    const now = trail.at(-1);
    const here = (one: Step, n: number): boolean => n < trail.length - 1 && one.container === now?.container && one.index === now.index;
    const level = trail.findLastIndex((one, n) => here(one, n) && one.depth === now?.depth);
    const before = level >= 0 ? level : trail.findLastIndex(here);
    const round = before < 0 ? [] : trail.slice(before + 1);
    const outermost = level >= 0 ? Math.min(...round.map(({ depth }) => depth)) : Infinity;
    const steps = round.filter(({ depth }) => depth <= outermost);
    const jumps = steps.filter(({ container, index }) => 'targetPath' in ((container?.content[index] ?? {}) as object));
    return jumps.length > 0 ? jumps : steps;
  }
}

const many = (count: number): string => count.toLocaleString('en-GB');

function pathOf({ container, index }: Place): string {
  const path = String(container?.path ?? '');
  return path === '' ? (container ? String(index) : '') : `${path}.${index}`;
}

/** The knots that these stand in, each once, in order, and beginning with the same one wherever the round was entered. */
function namesOf(places: readonly Place[]): readonly string[] {
  const knots = [...new Set(places.map((place) => pathOf(place).split('.')[0] ?? '').map((name) => (/^\d*$/.test(name) ? 'the beginning' : `“${name}”`)))];
  const first = knots.indexOf([...knots].sort()[0] ?? '');
  return [...knots.slice(first), ...knots.slice(0, first)];
}

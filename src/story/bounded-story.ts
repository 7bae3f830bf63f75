// An inkjs story that cannot go on for ever: its steps, depth and lengths are counted, and what
// exceeds a limit is thrown as a StoryError. Counts and no clocks, so that a story is judged the
// same on every machine.

import { Story } from 'inkjs';
import { StoryError } from './story-error.ts';

/** What one beat may take at most; in brackets the most that a beat of Theo's or Mina's takes. */
export const LIMITS = {
  /**
   * Steps of Ink: pieces of text, jumps, sums (543). A loop of a thousand rounds has up to 30,000,
   * since Ink looks ahead after a line.
   */
  steps: 40_000,
  /** Lines before the first response (6). */
  lines: 60,
  /** Answers in a part (14). Only tools hold to this: a trainee may go on. */
  answers: 60,
  /** Functions and tunnels within one another (none). */
  depth: 200,
  /** Threads at a time (1). */
  threads: 50,
  /** Pieces that one line is put together of, tags included (32). */
  pieces: 1000,
  /** Characters of a text that is put together in a variable (none). */
  characters: 10_000,
} as const;

type Container = { readonly path: { toString(): string }; readonly content: readonly unknown[] };
/** Where a story stands: inkjs' pointer. */
export type Pointer = { readonly container: Container | null; readonly index: number };
/** What of inkjs' pieces of output is looked at. */
type Piece = { readonly isInlineWhitespace?: boolean; readonly value?: unknown } | undefined;

export class BoundedStory extends Story {
  /** Steps taken since the story began. */
  steps = 0;
  #beatBegan = 0;
  #last: Pointer = { container: null, index: 0 };

  /** Gives the next beat all that a beat may take. */
  beginBeat(): void {
    this.#beatBegan = this.steps;
  }

  /** Where the story stands, or stood last, as an Ink path; empty when it has not moved. */
  place(): string {
    const {
      currentElement: { currentPointer },
    } = this.state.callStack;
    return pathOf(currentPointer.isNull ? this.#last : currentPointer);
  }

  /** Hears that this beat has `count` lines so far. @throws StoryError when those are too many */
  countLines(count: number): void {
    if (count > LIMITS.lines)
      this.exceed(`More than ${many(LIMITS.lines)} lines and still no response and no ending`);
  }

  /** @throws StoryError when a limit is exceeded */
  override Step(): void {
    super.Step();
    this.steps += 1;
    const { callStack, outputStream } = this.state;
    const {
      callstack: { length: depth },
      previousPointer,
    } = callStack.currentThread;
    const taken = this.steps - this.#beatBegan;
    if (previousPointer.container !== null) this.#last = previousPointer;
    this.#runBlanksTogether(outputStream);
    this.took(previousPointer, depth, taken);
    if (taken > LIMITS.steps)
      this.exceed(`${many(LIMITS.steps)} steps and still no response and no ending`);
    if (outputStream.length > LIMITS.pieces)
      this.exceed(`A single line of more than ${many(LIMITS.pieces)} pieces`);
    if (this.textLength() > LIMITS.characters)
      this.exceed(`A single text of more than ${many(LIMITS.characters)} characters`);
    if (depth > LIMITS.depth)
      this.exceed(`Functions or tunnels within one another, ${LIMITS.depth} deep`);
    if (callStack._threads.length > LIMITS.threads)
      this.exceed(`Threads that start threads, ${LIMITS.threads} at once`);
  }

  /**
   * Thrown at once: inkjs would collect it, and by then it has forgotten where it stood.
   * @throws StoryError
   */
  override AddError(message: string): void {
    throw new StoryError(message.charAt(0).toUpperCase() + message.slice(1), this.place());
  }

  /**
   * Hears of each step: where it was, how deep in functions and tunnels, and how many the beat has
   * taken.
   */
  protected took(_place: Pointer, _depth: number, _taken: number): void {}

  /** Breaks the telling off, since `what` is more than a beat may take. @throws StoryError */
  protected exceed(what: string): never {
    throw new StoryError(`${what}.`, this.place(), []);
  }

  /** Characters of the text that was put together last. */
  protected textLength(): number {
    const { evaluationStack } = this.state;
    const { value } = (evaluationStack[evaluationStack.length - 1] as Piece) ?? {};
    return typeof value === 'string' ? value.length : 0;
  }

  /**
   * inkjs looks through all pieces of a line at every step, so a loop that left one blank a round
   * took minutes; in the line they are one blank anyway.
   */
  #runBlanksTogether(pieces: unknown[]): void {
    const { length } = pieces;
    if (
      length < 2 ||
      !(pieces[length - 1] as Piece)?.isInlineWhitespace ||
      !(pieces[length - 2] as Piece)?.isInlineWhitespace
    )
      return;
    if (!this.state.inStringEvaluation) pieces.pop();
  }
}

const many = (count: number): string => count.toLocaleString('en-GB');

/** The Ink path of a place. */
export function pathOf({ container, index }: Pointer): string {
  const path = String(container?.path ?? '');
  return path === '' ? (container ? String(index) : '') : `${path}.${index}`;
}

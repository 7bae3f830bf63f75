// Every decision that simulated play meets in a case, with what its answers were worth each time it
// was met.

import { nowOf } from '../../src/play/case-run.ts';
import type { Fit, Move } from '../../src/model/moves.ts';
import type { StoryResponse } from '../../src/story/beat.ts';
import { partName } from '../../src/story/part.ts';
import type { Decision } from '../playtest/play-case.ts';

/** An answer as it reads, whatever it is worth. */
export type Answer = { readonly text: string; readonly move: Move };
/** The same decision met in the same way, so many times. */
export type Meeting = {
  readonly truth: string;
  /** What each answer was worth, in the order of the story. */
  readonly fits: readonly Fit[];
  /** The client's last line before it. */
  readonly lastLine: string;
  /** Which answers, by their places in the story, stood first and last as they were shown. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
};
/** Answers that were offered together in one part of a case. */
export type MetDecision = {
  readonly part: string;
  /** The number of the session that it belongs to, from 1. */
  readonly session: number;
  /** In the order of the story. */
  readonly answers: readonly Answer[];
  readonly meetings: readonly Meeting[];
};

/** Gathers the decisions of one case. */
export type Gathering = {
  add(decision: Pick<Decision, 'before' | 'offered'>): void;
  decisions(): readonly MetDecision[];
};

export function gathering(): Gathering {
  const met = new Map<string, MetDecision & { readonly ways: Map<string, Meeting> }>();
  return {
    add({ before, offered }) {
      const { part, told } = nowOf(before);
      const { lines, responses } = told.beat;
      const answers = responses.map(({ text, move }) => ({ text, move }));
      const key = JSON.stringify([partName(part), answers]);
      const decision = met.get(key) ?? {
        part: partName(part),
        session: part.number,
        answers,
        meetings: [],
        ways: new Map<string, Meeting>(),
      };
      const way = {
        truth: before.truth,
        fits: responses.map(({ fit }) => fit),
        lastLine: lines.at(-1)?.text ?? '',
        first: responses.indexOf(offered[0] as StoryResponse),
        last: responses.indexOf(offered.at(-1) as StoryResponse),
      };
      const name = JSON.stringify(way);
      const { count = 0 } = decision.ways.get(name) ?? {};
      decision.ways.set(name, { ...way, count: count + 1 });
      met.set(key, decision);
    },
    decisions: () =>
      [...met.values()].map(({ ways, ...decision }) => ({
        ...decision,
        meetings: [...ways.values()],
      })),
  };
}

/** The truths under which a decision was met. */
export const truthsOf = ({ meetings }: MetDecision): readonly string[] => [
  ...new Set(meetings.map(({ truth }) => truth)),
];

/**
 * The share of its meetings, 0-1, in which an answer was worth this: under one truth, or over all
 * truths alike.
 */
export function shareOf(
  decision: MetDecision,
  answer: number,
  fit: Fit,
  truth: string | null = null,
): number {
  if (truth === null)
    return mean(truthsOf(decision).map((one) => shareOf(decision, answer, fit, one)));
  const here = decision.meetings.filter((one) => one.truth === truth);
  return share(here, ({ fits }) => fits[answer] === fit);
}

/**
 * How often, 0-1, somebody meets the moment at a decision who picks by `pick`; every truth counts
 * alike, whichever was met more often.
 */
export function hitRate(decision: MetDecision, pick: (meeting: Meeting) => number): number {
  return mean(
    truthsOf(decision).map((truth) =>
      share(
        decision.meetings.filter((one) => one.truth === truth),
        (meeting) => meeting.fits[pick(meeting)] === 'attuned',
      ),
    ),
  );
}

/** The mean of some numbers; 0 of none. */
export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function share(meetings: readonly Meeting[], is: (one: Meeting) => boolean): number {
  const count = (some: readonly Meeting[]): number => some.reduce((sum, one) => sum + one.count, 0);
  return count(meetings.filter(is)) / Math.max(1, count(meetings));
}

// Ways of picking an answer without listening, and how far each gets: from picking at random (0) to
// meeting the moment whenever it can be met (1).

import type { Move } from '../../src/model/moves.ts';
import { countWords } from '../../src/story/spoken.ts';
import { hitRate, type MetDecision, type Meeting, mean, shareOf } from './met-decisions.ts';

/** Picks an answer by what can be read of a decision; the last line is all it knows of the client. */
export type Picker = (decision: MetDecision, meeting: Meeting) => number;

/** How often somebody meets the moment who picks at random, 0-1, over all decisions alike. */
export const chanceIn = (decisions: readonly MetDecision[]): number =>
  mean(
    decisions.map((decision) =>
      mean(decision.answers.map((_, answer) => shareOf(decision, answer, 'attuned'))),
    ),
  );

/** How often the moment can be met at all, 0-1. */
const bestIn = (decisions: readonly MetDecision[]): number =>
  mean(
    decisions.map((decision) =>
      hitRate(decision, ({ fits }) => Math.max(0, fits.indexOf('attuned'))),
    ),
  );

/**
 * How far `pick` gets from chance (0) to always meeting the moment (1); below 0 where it does worse
 * than chance.
 */
export function wayFromChance(decisions: readonly MetDecision[], pick: Picker): number {
  const [chance, best] = [chanceIn(decisions), bestIn(decisions)] as const;
  const hits = mean(
    decisions.map((decision) => hitRate(decision, (meeting) => pick(decision, meeting))),
  );
  return best > chance ? (hits - chance) / (best - chance) : 0;
}

/** The answer for which `worth` is highest; of equals, the first. */
export function highest(
  { answers }: MetDecision,
  worth: (text: string, answer: number) => number,
): number {
  const worths = answers.map(({ text }, answer) => worth(text, answer));
  return worths.indexOf(Math.max(...worths));
}

/** What can be seen of an answer without understanding it, as a number. */
type Look = (text: string, lastLine: string) => number;
const LOOKS: Readonly<Record<string, Look>> = {
  length: (text) => countWords(text),
  letters: (text) => text.length,
  sentences: (text) => text.split(/[.!?…]+(?=[\s”)]|$)/).length,
  punctuation: (text) => (text.match(/[,;:–—…]/g) ?? []).length / Math.max(1, countWords(text)),
  questions: (text) => (text.match(/\?/g) ?? []).length,
  overlap: (text, lastLine) => overlap(text, lastLine),
};

/**
 * How far it gets to pick always the answer that is shown first or last, or the one with the most
 * or the least of what can be seen, by names such as `length: most`.
 */
export function shapeOf(decisions: readonly MetDecision[]): Readonly<Record<string, number>> {
  return Object.fromEntries([
    ['shown first', wayFromChance(decisions, (_, { first }) => first)],
    ['shown last', wayFromChance(decisions, (_, { last }) => last)],
    ...Object.entries(LOOKS).flatMap(([name, look]) =>
      ([1, -1] as const).map(
        (sign) =>
          [
            `${name}: ${sign > 0 ? 'most' : 'least'}`,
            wayFromChance(decisions, (decision, { lastLine }) =>
              highest(decision, (text) => sign * look(text, lastLine)),
            ),
          ] as const,
      ),
    ),
  ]);
}

/** The words of a text in small letters, with their apostrophes. */
export const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replaceAll('’', "'"),
  );

/** The share of an answer's words that stand in the last line too, 0-1. */
function overlap(text: string, lastLine: string): number {
  const [own, heard] = [wordsOf(text), new Set(wordsOf(lastLine))] as const;
  return own.filter((word) => heard.has(word)).length / Math.max(1, own.length);
}

/** How often each move met the moment, 0-1, where it was offered. */
export function rankingOf(decisions: readonly MetDecision[]): ReadonlyMap<Move, number> {
  const worths = new Map<Move, number[]>();
  for (const decision of decisions)
    for (const [answer, { move }] of decision.answers.entries())
      worths.set(move, [...(worths.get(move) ?? []), shareOf(decision, answer, 'attuned')]);
  return new Map([...worths].map(([move, shares]) => [move, mean(shares)]));
}

/** Picks the answer whose move ranks highest. */
export const byRanking =
  (ranking: ReadonlyMap<Move, number>): Picker =>
  (decision) =>
    highest(decision, (_, answer) => ranking.get(decision.answers[answer]?.move ?? 'affirm') ?? 0);

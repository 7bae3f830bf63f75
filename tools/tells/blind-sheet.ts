// A sheet for a reader who has not seen a story: decisions in no order, with lettered answers, and
// what they were worth apart from it.

import { nowOf } from '../../src/play/case-run.ts';
import type { Material } from '../../src/play/material.ts';
import type { Fit } from '../../src/model/moves.ts';
import { partName } from '../../src/story/part.ts';
import { type Decision, playCase, traineeOf } from '../playtest/play-case.ts';
import { findPolicy } from '../playtest/policies.ts';
import { traineeRandom } from '../playtest/random.ts';

/** One decision as a reader gets it. */
export type Question = {
  /** From 1. */
  readonly number: number;
  /** What the client did and said before it. */
  readonly lines: readonly string[];
  /** In the order of their letters, A first. */
  readonly answers: readonly string[];
};
/** What each answer of a question was worth, where it was met. */
export type Key = {
  readonly number: number;
  readonly part: string;
  readonly truth: string;
  readonly fits: readonly Fit[];
};
export type Sheet = { readonly questions: readonly Question[]; readonly key: readonly Key[] };

/** Plays in which the decisions of a sheet are met. */
const PLAYS = 120;

/**
 * `most` decisions of a case, each as one play met it; the same for the same seed.
 */
export async function blindSheet(material: Material, seed: number, most: number): Promise<Sheet> {
  const random = traineeRandom(seed);
  const makePolicy = await findPolicy('mixed');
  const met = new Map<string, Decision[]>();
  for (let n = 0; n < PLAYS; n += 1) {
    const playSeed = seed * 1000 + n;
    for (const decision of playCase(material, playSeed, traineeOf(playSeed, makePolicy))) {
      const { part } = nowOf(decision.before);
      const texts = decision.offered.map(({ text }) => text).sort();
      const name = JSON.stringify([partName(part), texts]);
      met.set(name, [...(met.get(name) ?? []), decision]);
    }
  }
  const ones = shuffled([...met.values()], random)
    .slice(0, most)
    .flatMap((ways) => ways[Math.floor(random() * ways.length)] ?? []);
  return {
    questions: ones.map(({ before, offered }, index) => ({
      number: index + 1,
      lines: nowOf(before).told.beat.lines.map(({ text }) => text),
      answers: offered.map(({ text }) => text),
    })),
    key: ones.map(({ before, offered }, index) => ({
      number: index + 1,
      part: partName(nowOf(before).part),
      truth: before.truth,
      fits: offered.map(({ fit }) => fit),
    })),
  };
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** A, B, C … for the answer at a place, from 0. */
export const letterOf = (answer: number): string => String.fromCharCode(65 + answer);

/** What a reader made of a sheet. Shares are 0-1. */
export type Score = {
  readonly answered: number;
  /** How often an attuned answer was picked, and the 95 % interval of that (Wilson 1927). */
  readonly hits: number;
  readonly interval: readonly [number, number];
  /** How often somebody would have who picks at random. */
  readonly chance: number;
  /** The difference, in points of a hundred, with its interval. */
  readonly points: number;
  readonly pointsInterval: readonly [number, number];
};

/**
 * The score of picked letters, by the number of their question.
 * @throws Error for a question or a letter that the key does not have
 */
export function scoreOf(key: readonly Key[], picked: ReadonlyMap<number, string>): Score {
  const rows = [...picked].map(([number, letter]) => {
    const fits = key.find((one) => one.number === number)?.fits;
    if (!fits) throw new Error(`There is no decision ${number} in this key.`);
    const fit = fits[letter.toUpperCase().charCodeAt(0) - 65];
    if (!fit)
      throw new Error(
        `Decision ${number} has answers A to ${letterOf(fits.length - 1)}, and not ${letter}.`,
      );
    return {
      hit: fit === 'attuned',
      chance: fits.filter((one) => one === 'attuned').length / fits.length,
    };
  });
  if (rows.length === 0)
    throw new Error('Nothing was picked: write a line such as “1 B” for each.');
  const hits = rows.filter(({ hit }) => hit).length / rows.length;
  const chance = rows.reduce((sum, row) => sum + row.chance, 0) / rows.length;
  const [low, high] = wilson(hits, rows.length);
  const points = (share: number): number => Math.round((share - chance) * 1000) / 10;
  return {
    answered: rows.length,
    hits,
    interval: [low, high],
    chance,
    points: points(hits),
    pointsInterval: [points(low), points(high)],
  };
}

/** The 95 % interval of a share that was found in `count` cases (Wilson 1927). */
function wilson(share: number, count: number): readonly [number, number] {
  const z = 1.96;
  const middle = share + z ** 2 / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  const all = 1 + z ** 2 / count;
  return [Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)];
}

/** Letters by the number of their question, from lines such as “12 B” or “12: B”. */
export function lettersIn(text: string): ReadonlyMap<number, string> {
  return new Map(
    [...text.matchAll(/^\s*(\d+)\s*[:.)-]?\s*([A-Za-z])\b/gm)].map(([, number, letter = '']) => [
      Number(number),
      letter.toUpperCase(),
    ]),
  );
}

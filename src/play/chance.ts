// The play's chances: everything drawn from the seed and the turn alone, so that another answer at
// the same moment meets the same luck, and the same log is the same play on every machine.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * A generator for one turn of one part of a play; turn 0 is before the first answer. No two have
 * anything to do with each other.
 */
function generator(seed: number, part: string, turn: number): RandomGenerator {
  let mixed = mix(seed);
  for (const letter of part) mixed = mix(mixed ^ (letter.codePointAt(0) ?? 0));
  return xoroshiro128plus(mix(mixed ^ turn));
}

/**
 * A whole number scrambled so that neighbours come out unlike each other (the finaliser of
 * MurmurHash3, Appleby, public domain). The generator alone does not do this: from seeds that
 * differ by a pattern it draws numbers that do, too.
 */
function mix(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return ((twice ^ (twice >>> 16)) + 0x9e3779b9) | 0;
}

/** A whole number from 0 up to but not including `count`, each as likely as the others. */
const oneOf = (random: RandomGenerator, count: number): number =>
  Math.floor(uniformFloat64(random) * count);

/** The part that the truth is drawn before. */
const FIRST = 'session-1';

/** One of `names`, the truth of this play. */
export function drawTruth(seed: number, names: readonly string[]): string {
  const name = names[oneOf(generator(seed, FIRST, -1), names.length)];
  if (name === undefined) throw new Error('A case needs at least one truth.');
  return name;
}

/** How readily the client of this play gives trust, -1 to 1; most stand near 0. */
export function drawReadiness(seed: number): number {
  const random = generator(seed, FIRST, -2);
  return uniformFloat64(random) + uniformFloat64(random) - 1;
}

/**
 * The chance, 0 up to 1, that decides the client's reaction to answer number `turn` (from 0) of
 * `part`.
 */
export function drawChance(seed: number, part: string, turn: number): number {
  return uniformFloat64(generator(seed, part, turn * 2));
}

/**
 * The order in which `count` responses are shown at decision `turn` of `part`: story indexes,
 * shuffled.
 */
export function drawOrder(
  seed: number,
  part: string,
  turn: number,
  count: number,
): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const random = generator(seed, part, turn * 2 + 1);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = oneOf(random, last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

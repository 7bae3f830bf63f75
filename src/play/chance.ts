// The play's chances: everything drawn from the seed and the turn alone, so that another answer at the same
// moment meets the same luck, and the same log is the same play on every machine.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Outputs thrown away after seeding: neighbouring seeds start out alike. */
const WARM_UP = 8;

/** A generator for one turn of one part of a play; turn 0 is before the first answer. Each part has luck of its own. */
function generator(seed: number, part: string, turn: number): RandomGenerator {
  const made = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b) ^ luckOf(part));
  for (let i = 0; i < WARM_UP; i += 1) made.next();
  return made;
}

/** The part whose luck is the seed's own. */
const FIRST = 'session-1';

/** A whole number for a part's name; 0 for the first. */
function luckOf(part: string): number {
  if (part === FIRST) return 0;
  let mixed = 0;
  for (const letter of part) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixed;
}

/** One of `names`, the truth of this play. */
export function drawTruth(seed: number, names: readonly string[]): string {
  const name = names[uniformInt(generator(seed, FIRST, -1), 0, names.length - 1)];
  if (name === undefined) throw new Error('A case needs at least one truth.');
  return name;
}

/** The chance, 0 up to 1, that decides the client's reaction to answer number `turn` (from 0) of `part`. */
export function drawChance(seed: number, part: string, turn: number): number {
  return uniformFloat64(generator(seed, part, turn * 2));
}

/** The order in which `count` responses are shown at decision `turn` of `part`: story indexes, shuffled. */
export function drawOrder(seed: number, part: string, turn: number, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const random = generator(seed, part, turn * 2 + 1);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

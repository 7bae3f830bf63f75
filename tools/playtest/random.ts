// The simulated trainee's own chances, apart from the play's.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers from 0 up to 1, the same for the same seed. */
export function traineeRandom(seed: number): () => number {
  const generator = xoroshiro128plus(Math.imul(seed + 77, 0x27d4eb2f));
  for (let skip = 0; skip < 8; skip += 1) generator.next();
  return () => uniformFloat64(generator);
}

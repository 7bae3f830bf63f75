// The cases of this repository against the standard of writing (docs/stories.md): nobody gets through
// one without listening. What the figures are at more plays is printed by `npm run -s tells`.

import { describe, expect, it } from 'vitest';
import { caseIds, loadMaterial } from '../../tools/stories.ts';
import { IN_TRANSCRIPTS } from '../../tools/tells/lexical.ts';
import { playedThrough, type Tells, tellsOf } from '../../tools/tells/tells-of.ts';
import { mean } from '../../tools/tells/met-decisions.ts';

const PLAYS = 25;
const met = await Promise.all(
  caseIds().map((id) => playedThrough(loadMaterial(id).material, PLAYS)),
);
const found: readonly Tells[] = met.map((one) =>
  tellsOf(
    one,
    met.filter((other) => other !== one),
  ),
);

describe.each(found)('$id', (tells) => {
  it('is not passed by words or moves that met the moment in the other cases', () => {
    expect(tells.words).toBeLessThanOrEqual(0.15);
    expect(tells.moves).toBeLessThanOrEqual(0.3);
  });

  it('is not passed by place, length, sentences, punctuation, questions or an echo', () => {
    const telling = Object.entries(tells.shape).filter(([, way]) => Math.abs(way) > 0.2);
    expect(telling).toEqual([]);
  });

  it('has an answer that is right whatever is protected in one decision of three at most', () => {
    expect(tells.always).toBeLessThanOrEqual(0.34);
  });

  it('is decided by what is protected: in a third of session 1, half of 2, two thirds of 3', () => {
    for (const [index, least] of [0.33, 0.5, 0.66].entries())
      expect(tells.deciding[index], `session ${index + 1}`).toBeGreaterThanOrEqual(least);
  });

  it('has no move that is nearly always worth the same', () => {
    const always = Object.entries(tells.labels).filter(
      ([, { answers, ...shares }]) => answers >= 10 && Math.max(...Object.values(shares)) > 0.75,
    );
    expect(always).toEqual([]);
  });

  it('remembers: a quarter of what is said in session 3 hangs on what was done before', () => {
    expect(tells.memory.at(-1)).toBeGreaterThanOrEqual(0.25);
  });
});

describe('the clients together', () => {
  it.each(Object.entries(IN_TRANSCRIPTS))('say “%s” about as often as people do', (word, rate) => {
    const said = mean(found.map(({ lexical }) => lexical[word] ?? 0));
    expect(said).toBeGreaterThan(rate / 2);
    expect(said).toBeLessThan(rate * 2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGoodWhile, judgeSilence, lengthsOf, LONGEST_SILENCE } from '../../src/model/silence.ts';

/** What a client can use: from some seconds on, up to some more. */
const clients = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 35 }))
  .map(([enough, more]) => ({ enough, long: enough + more }));

describe('a silence', () => {
  it('is broken early, long enough to use, or left too long, by what this client can use', () => {
    const silence = { enough: 4, long: 15 };
    expect([0, 3.9, 4, 15, 15.1, 60].map((seconds) => judgeSilence(seconds, silence))).toEqual([
      'short',
      'short',
      'enough',
      'enough',
      'long',
      'long',
    ]);
  });

  it('that is chosen by length is judged as what it was chosen for, whoever the client is', () => {
    fc.assert(
      fc.property(clients, (silence) => {
        for (const [chosen, seconds] of Object.entries(lengthsOf(silence))) {
          expect(judgeSilence(seconds, silence)).toBe(chosen);
          expect(seconds).toBeLessThanOrEqual(LONGEST_SILENCE);
        }
        expect(judgeSilence(aGoodWhile(silence), silence)).toBe('enough');
      }),
    );
  });
});

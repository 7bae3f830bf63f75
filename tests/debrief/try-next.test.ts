import { describe, expect, it } from 'vitest';
import { suggestionWords, tryNext } from '../../src/debrief/try-next.ts';
import { playThrough } from '../play/theo.ts';

const nothing = {
  sessions: [
    { rating: 30, guess: 30, supervision: null },
    { rating: 31, guess: null, supervision: null },
  ],
  calibration: null,
  looks: 2,
};
const pushed = playThrough(3, () => 0).run().parts;
const costing = (kind: 'cold-press' | 'silence-short' | 'stacked-questions', points: number) =>
  ({
    turns: [{ outcome: { reasons: [{ kind, weight: -points }] } }],
  }) as unknown as (typeof pushed)[number];

describe('what to try next', () => {
  it('names first what cost the client’s trust most', () => {
    expect(tryNext([costing('silence-short', 9), costing('cold-press', 21)], nothing)).toEqual([
      'pressing',
      'silence',
    ]);
  });

  it('adds up what was lost over all sessions of the case', () => {
    expect(
      tryNext(
        [
          costing('stacked-questions', 4),
          costing('stacked-questions', 4),
          costing('silence-short', 7),
        ],
        nothing,
      ),
    ).toEqual(['questions', 'silence']);
  });

  it('leaves small losses alone', () => {
    expect(tryNext([costing('cold-press', 2)], nothing)).toEqual(['again']);
  });

  it('speaks of supervision that was called for and not taken, of a rating thought too high, of readings closed early, of never looking', () => {
    const beside = {
      sessions: [
        { rating: 22, guess: 33, supervision: { taken: false, warranted: true } },
        { rating: 20, guess: null, supervision: null },
      ],
      calibration: null,
      looks: 0,
    };
    expect(tryNext([], beside)).toEqual(['supervision', 'rating', 'ownSide']);
    expect(
      tryNext([], { ...nothing, calibration: { mean: 0.68, cautious: 0.67, rash: 2 } as never }),
    ).toEqual(['again']);
    expect(
      tryNext([], { ...nothing, calibration: { mean: 0.9, cautious: 0.67, rash: 2 } as never }),
    ).toEqual(['holding']);
  });

  it('is never more than three things, each a sentence or two', () => {
    const all = tryNext(
      [costing('cold-press', 21), costing('silence-short', 9), costing('stacked-questions', 8)],
      {
        sessions: [{ rating: 22, guess: 33, supervision: { taken: false, warranted: true } }],
        calibration: null,
        looks: 0,
      },
    );
    expect(all).toEqual(['pressing', 'silence', 'supervision']);
    for (const one of all) expect(suggestionWords(one).length).toBeLessThan(180);
  });

  it('finds something to say of a real play that only pushed on', () => {
    expect(tryNext(pushed, nothing).length).toBeGreaterThan(0);
  });
});

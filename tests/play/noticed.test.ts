import { describe, expect, it } from 'vitest';
import { noticedOf } from '../../src/play/noticed.ts';

const sixteenWords = 'He looks at the door and then he looks at you and at nothing else.';
const given = { ownPace: true, guess: null, skipped: 2, took: 0, texts: [sixteenWords, '“Oh.”'] };

describe('what is noticed of an answer', () => {
  it('is haste only where its lines cannot have been read: at eight words a second', () => {
    expect(sixteenWords.split(' ')).toHaveLength(15);
    expect(noticedOf({ ...given, took: 1999 }).quick).toBe(true);
    expect(noticedOf({ ...given, took: 2000 }).quick).toBe(false);
  });

  it('is how many lines were called up before their quiet was over', () => {
    expect(noticedOf(given).skipped).toBe(2);
  });

  it('is neither where the pace is not the trainee’s own', () => {
    expect(noticedOf({ ...given, ownPace: false })).toEqual({
      guess: null,
      skipped: 0,
      quick: false,
    });
  });

  it('is a guess as it was made', () => {
    expect(noticedOf({ ...given, guess: 'opening' }).guess).toBe('opening');
  });
});

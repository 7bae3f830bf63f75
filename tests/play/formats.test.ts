import { describe, expect, it } from 'vitest';
import { canReplay } from '../../src/play/can-replay.ts';
import { parseLog } from '../../src/play/log.ts';
import { storyOf } from '../../src/play/material.ts';
import { RULES } from '../../src/play/versions.ts';
import { material, opened, playThrough } from './theo.ts';

/** The same play in the first format: a part with its answers. */
function inFormatOne(stop: number, change: object = {}): Record<string, unknown> {
  const { log, parts } = playThrough(11, (turn) => turn, stop).run();
  const entries = (parts[0]?.turns ?? []).map(({ entry }) => {
    const { choice, at, held, guess, skipped, quick, shown } = entry;
    return { choice, at, held, guess, skipped, quick, shown };
  });
  const part = {
    part: 'session-1',
    story: storyOf(material, 'session-1').hash,
    entries,
    after: {},
    ...change,
  };
  const { seed, mode, caseId } = log;
  return { format: 1, rules: RULES, caseId, seed, mode, parts: [part] };
}

describe('a play in the first format', () => {
  it('is told again as it was, while its story is the same word for word', () => {
    for (const stop of [0, 1, 5, 40]) {
      const log = parseLog(inFormatOne(stop));
      expect(canReplay(material, log)).toBe(true);
      expect(opened(log).view()).toEqual(playThrough(11, (turn) => turn, stop).view());
    }
  });

  it('whose story has changed is not told again', () => {
    expect(canReplay(material, parseLog(inFormatOne(3, { story: 'feedfacefeedface' })))).toBe(
      false,
    );
  });

  it('whose last words were left stands after them, with what was done there', () => {
    const after = { rating: [1, 2, 3, 4], note: null };
    const view = opened(parseLog(inFormatOne(40, { left: true, after }))).view();
    expect(view.left).toBe(true);
    expect(view.standing).toEqual({ kind: 'after', step: 'review', draft: null });
  });

  it('in which a moment was tried again has the first answer beside the new one', () => {
    const first = { choice: 0, change: -2 };
    const again = { part: 'session-1', answer: 3, first, from: 'abc' };
    for (const stop of [2, 3, 6]) {
      const view = opened(parseLog({ ...inFormatOne(stop), again })).view();
      expect(view.turn).toBe(stop);
      expect(view.retry?.answer).toBe(3);
    }
  });

  it.each([
    ['an answer 999 to be tried again', { answer: 999 }, /again\.answer/],
    ['the answer after the next one', { answer: 5 }, /again\.answer/],
    ['a part that was not played', { part: 'session-9', answer: 1 }, /again/],
    [
      'a first choice that nobody had',
      { first: { choice: 1e9, change: 0 } },
      /again\.first\.choice/,
    ],
  ])('with %s is refused, with where it is', (_, change, where) => {
    const again = { part: 'session-1', answer: 3, first: { choice: 0, change: 2 }, from: 'abc' };
    expect(() => parseLog({ ...inFormatOne(3), again: { ...again, ...change } })).toThrow(where);
  });

  it('that is damaged is refused with the field that it has there', () => {
    const story = { story: 'x'.repeat(65) };
    expect(() => parseLog(inFormatOne(3, story))).toThrow(/parts\.0\.story/);
    const twice = inFormatOne(3);
    const [part] = twice['parts'] as readonly unknown[];
    expect(() => parseLog({ ...twice, parts: [part, part] })).toThrow(/parts/);
    const many = { entries: Array.from({ length: 100_000 }, () => ({})) };
    expect(() => parseLog(inFormatOne(3, many))).toThrow(/parts\.0\.entries/);
  });
});

import { describe, expect, it } from 'vitest';
import { blindSheet, lettersIn, scoreOf } from '../../tools/tells/blind-sheet.ts';
import { material } from '../play/theo.ts';

const key = [
  { number: 1, part: 'session-1', truth: 'shame', fits: ['missed', 'attuned', 'missed'] },
  { number: 2, part: 'session-1', truth: 'shame', fits: ['attuned', 'partial', 'attuned'] },
] as const;

describe('a sheet for a reader who has not seen the story', () => {
  it('has each decision once, in no order, and what it was worth only in the key', async () => {
    const { questions, key: worths } = await blindSheet(material, 3, 25);
    expect(questions).toHaveLength(25);
    expect(questions.map(({ number }) => number)).toEqual(worths.map(({ number }) => number));
    for (const [index, { answers, lines }] of questions.entries()) {
      expect(answers).toHaveLength(worths[index]?.fits.length ?? 0);
      expect(lines.length).toBeGreaterThan(0);
    }
    const texts = questions.map(({ answers }) => [...answers].sort().join());
    expect(new Set(texts).size).toBe(25);
    expect(new Set(worths.map(({ part }) => part)).size).toBeGreaterThan(2);
    for (const question of questions)
      expect(Object.keys(question).sort()).toEqual(['answers', 'lines', 'number']);
    expect(await blindSheet(material, 3, 25)).toEqual({ questions, key: worths });
  });

  it('is answered in lines of a number and a letter', () => {
    expect([...lettersIn('My picks:\n1 B\n 2: c\n12) a \nnothing 3 D')]).toEqual([
      [1, 'B'],
      [2, 'C'],
      [12, 'A'],
    ]);
  });
});

describe('what a reader made of it', () => {
  it('is how often the moment was met, beside chance, with its interval', () => {
    const found = scoreOf(key, lettersIn('1 B\n2 B'));
    expect(found).toMatchObject({ answered: 2, hits: 0.5, chance: 0.5, points: 0 });
    // Wilson's interval of one in two.
    expect(found.interval[0]).toBeCloseTo(0.0945, 3);
    expect(found.interval[1]).toBeCloseTo(0.9055, 3);
    expect(scoreOf(key, lettersIn('1 B')).points).toBe(66.7);
  });

  it('cannot be told of what was not asked', () => {
    expect(() => scoreOf(key, lettersIn('9 A'))).toThrow('There is no decision 9');
    expect(() => scoreOf(key, lettersIn('1 D'))).toThrow(
      'Decision 1 has answers A to C, and not D',
    );
    expect(() => scoreOf(key, lettersIn(''))).toThrow('Nothing was picked');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/story/case-file.ts';

const theo = JSON.parse(readFileSync('stories/theo/case.json', 'utf8')) as {
  hypotheses: object[];
  evidence: object;
};
const hypotheses = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `h-${index}`, label: 'One more' }));
const evidence = (count: number): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`e-${index}`, { note: 'One more', suggests: [] }]),
  );

describe('a case', () => {
  it('has no more, and no longer names, than the log of a play of it can hold', () => {
    expect(() =>
      parseCase({ ...theo, hypotheses: hypotheses(12), evidence: evidence(400) }),
    ).not.toThrow();
    expect(() => parseCase({ ...theo, hypotheses: hypotheses(13) })).toThrow(/^hypotheses: .*12/);
    expect(() => parseCase({ ...theo, evidence: evidence(401) })).toThrow(/^evidence: .*400/);
    expect(() => parseCase({ ...theo, id: 'x'.repeat(61) })).toThrow(/^id: .*60/);
  });
});

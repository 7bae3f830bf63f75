import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { beginCheck, checkStory } from '../../src/authoring/check-story.ts';
import { FaultyError } from '../../src/authoring/fault.ts';
import { answer, caseFile, good, goodWith, head } from '../story/small-story.ts';
import { compileFile } from '../../tools/story-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'story-'));
const file = join(folder, 'session-1.ink');
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checker says of a story with this body, as `line: message`. */
function faultsOf(body: string): string[] {
  writeFileSync(file, head + body);
  return checkStory(compileFile(file), file, caseFile).faults.map(
    (fault) => `${fault.line}: ${fault.message}`,
  );
}

describe('a story that keeps the contract', () => {
  it('has no faults', () => {
    expect(faultsOf(good)).toEqual([]);
  });
});

describe('the words of a story', () => {
  it('have their apostrophes set as a reader expects them', () => {
    writeFileSync(file, head + good.replace('Hello.', "It's me."));
    expect(compileFile(file).json).toContain('“It’s me.”');
  });
});

describe('a story that breaks it is named by line', () => {
  it.each([
    [
      'an unknown tag',
      good.replace('#talk:neutral #evidence', '#mood:sad #evidence'),
      /^13: .*mood/,
    ],
    [
      'spoken words without talk',
      good.replace('#talk:neutral #evidence', '#evidence'),
      /^13: .*talk/,
    ],
    [
      'eyes beside a face that does not look ahead',
      good.replace('#evidence', '#face:away #eyes:anxious #evidence'),
      /^13: .*#eyes:anxious.*looks ahead/,
    ],
    [
      'eyes beside no face',
      good.replace('#evidence', '#eyes:anxious #evidence'),
      /^13: .*#eyes:anxious/,
    ],
    [
      'a principle that has no card',
      good.replace('#fit:attuned', '#fit:attuned #principle:kindness'),
      /^14: .*#principle:kindness.*righting-reflex/,
    ],
    ['a missing why', good.replace('#fit:attuned #why:Because.', '#fit:attuned'), /^14: .*why/],
    [
      'a program variable assigned',
      good.replace('“Hello.”', '~ alliance = 90\n“Hello.”'),
      /^13: .*alliance/,
    ],
    ['unknown evidence', good.replace('the-car', 'the-train'), /^13: .*the-train/],
    ['an unknown ending', good.replace('#ending:done', '#ending:gone'), /^20: .*gone/],
    ['a dead end', good.replace(' #ending:done', ''), /ending/],
    ['two responses only', good.replace(/\* \[“Two[\s\S]*?(?=\* \[“Three)/, ''), /^14: .*3 to 5/],
    ['no attuned response', good.replace('#fit:attuned', '#fit:partial'), /^14: .*alternative/],
    [
      'one answer for every reaction',
      good.replace(answer, '    “Right.” #talk:neutral\n'),
      /^14: .*same way/,
    ],
    [
      'a line nothing leads to',
      `${good}=== attic ===\n“Dust.” #talk:neutral\n-> END\n`,
      /^23: .*Nothing leads/,
    ],
    ['an over-long line', good.replace('Hello', 'word '.repeat(41)), /^13: .*41 words/],
    ['an over-long response', good.replace('One', 'word '.repeat(36)), /^14: .*36 words/],
  ])('%s', (_, body, expected) => {
    const faults = faultsOf(body);
    expect(
      faults.some((fault) => expected.test(fault)),
      faults.join('\n'),
    ).toBe(true);
  });
});

describe('a line that no jump leads to', () => {
  it('is named without looking for it in thousands of tellings', () => {
    writeFileSync(
      file,
      `${head}${good}=== attic ===\n“Dust.” #talk:neutral\n* [“Four.” #move:affirm #fit:attuned #why:Because.]\n- -> END\n`,
    );
    const { faults, steps } = checkStory(compileFile(file), file, caseFile);
    expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '23: Nothing leads to this line, nor to 1 more in “attic”.',
    ]);
    expect(steps).toBeLessThan(100_000);
  });
});

describe('a line that depends on what never is', () => {
  it('is said not to have been met, and in how many tellings', () => {
    writeFileSync(file, head + goodWith('{ truth == "three": “Dust.” #talk:neutral }'));
    const check = beginCheck(compileFile(file), file, caseFile);
    check.tell(450);
    expect(check.report().faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '20: Nothing has led to this line in 450 tellings.',
    ]);
  });
});

describe('variables of a story’s own', () => {
  it('may be temporary', () => {
    expect(faultsOf(goodWith('~ temp times = 2\nThe clock strikes {times}.'))).toEqual([]);
  });
});

describe('Ink that does not compile', () => {
  it('gives file and line', () => {
    writeFileSync(file, `${head}-> nowhere\n`);
    expect(() => compileFile(file)).toThrow(FaultyError);
    expect(() => compileFile(file)).toThrow(/session-1\.ink:13: .*nowhere/);
  });
});

// What is seen in an Ink file before Ink reads it, and what is said when Ink refuses it: the right
// file and line.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Fault, FaultyError } from '../../src/authoring/fault.ts';
import { lookThrough } from '../../src/authoring/ink-source.ts';
import { good, goodWith, head } from '../story/small-story.ts';
import { compileFile } from '../../tools/story-files.ts';

const stories = resolve(import.meta.dirname, '../../stories');
const OURS = readdirSync(stories, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ink'))
  .map((name) => ({ name, text: readFileSync(join(stories, name), 'utf8') }));

const folder = mkdtempSync(join(tmpdir(), 'ink-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file that cannot be compiled. */
function refusal(text: string, others: Readonly<Record<string, string>> = {}): readonly Fault[] {
  const file = join(folder, 'session-1.ink');
  for (const [name, other] of Object.entries(others)) writeFileSync(join(folder, name), other);
  writeFileSync(file, text);
  try {
    compileFile(file);
    return [];
  } catch (error) {
    if (error instanceof FaultyError) return error.faults;
    throw error;
  }
}
const said = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line}: ${message}`);

describe('the stories there are', () => {
  it.each(OURS)('$name has nothing against it', ({ text }) => {
    expect(lookThrough(text)).toMatchObject({ faults: [], unclosed: [], blank: null });
  });

  it('with any closing brace taken out are told where it was opened', () => {
    for (const { name, text } of OURS) {
      const bare = text.replace(/\/\/.*/g, (comment) => ' '.repeat(comment.length));
      const open: number[] = [];
      for (let at = 0; at < bare.length; at += 1) {
        if (bare[at] === '{') open.push(at);
        if (bare[at] !== '}') continue;
        const line = text.slice(0, open.pop()).split('\n').length;
        expect(
          lookThrough(text.slice(0, at) + text.slice(at + 1)).unclosed.map((one) => one.line),
          `${name}:${line}`,
        ).toEqual([line]);
      }
    }
  });
});

describe('a brace left open', () => {
  it.each([
    ['in a line', good.replace('“No.” #talk:sustain }', '“No.” #talk:sustain'), 15],
    ['in a tag', good.replace('#fit:partial', '#fit:{truth == "one": attuned|partial'), 16],
    [
      'of a block, at the end of its knot',
      goodWith(
        '{ reaction:\n    - "opening": Yes.\n    - else: No.\n',
        '=== after ===\n{ truth:\n - "one": One.\n - else: Two.\n}\n-> END\n',
      ),
      20,
    ],
    [
      'of a block, forty lines before the end',
      goodWith(
        `{ reaction:\n    - "opening": Yes.\n    - else: No.\n${'“Hm.” #talk:neutral\n'.repeat(40)}`,
      ),
      20,
    ],
    [
      'of an inner block',
      goodWith(
        '{ reaction:\n    - "opening": { truth:\n        - "one": One.\n        - else: Two.\n    - else: No.\n}',
      ),
      21,
    ],
    [
      'of an inner line',
      goodWith('{ reaction:\n- "opening": {truth == "one": One.|Two.\n- else: No.\n}'),
      21,
    ],
    [
      'of a block, with a brace too many in the next knot',
      goodWith('{ reaction:\n    - "opening": Yes.\n', '=== after ===\nMore. }\n-> END\n'),
      20,
    ],
  ])('%s', (_, body, line) => {
    const faults = refusal(head + body);
    expect(
      faults.map((fault) => fault.line),
      said(faults).join('\n'),
    ).toEqual([line]);
    expect(faults[0]?.message).toMatch(/opened/);
  });

  it('is none where Ink is content: escaped, in a comment, in what has been closed', () => {
    expect(
      refusal(head + goodWith('A brace \\{ as it is. // and { here\nMore. /* { */ {true: Yes.}')),
    ).toEqual([]);
  });

  it('does not keep what else is wrong above it', () => {
    expect(
      refusal(head + goodWith('~ nonsense (\n{ reaction:\n - "opening": Yes.\n')).map(
        ({ line }) => line,
      ),
    ).toEqual([20, 21]);
  });
});

describe('a file that Ink would misread', () => {
  const nested = `{${'"{'.repeat(9)}x${'}"'.repeat(9)}}`;
  it.each([
    ['empty', '', 1, /empty/],
    ['only comments', '// nothing\n/* here */\n', 1, /nothing but comments/],
    ['a comment never closed', head + goodWith('/* never\nclosed'), 20, /comment is never closed/],
    [
      'a comment never closed after the end',
      `${head}${good}/* all that follows\n=== more ===\n`,
      22,
      /comment is never closed/,
    ],
    ['an invisible character', head + good.replace('Hello', 'Hel\u0000lo'), 13, /U\+0000/],
    ['not UTF-8', head + good.replace('Hello', 'Hel\uFFFDlo'), 13, /UTF-8/],
    ['EXTERNAL', `EXTERNAL foo(x)\n${head}${good}`, 1, /EXTERNAL/],
    ['quotation marks in quotation marks', head + goodWith(nested), 20, /Quotation marks/],
    [
      'braces nested too deep',
      head + goodWith(`${'{true: '.repeat(3000)}x${'}'.repeat(3000)}`),
      20,
      /too deep/,
    ],
    ['a sum too long', head + goodWith(`~ temp n = ${'1 + '.repeat(30_000)}1`), 20, /too long/],
    ['a hundred thousand braces', '{'.repeat(100_000), 1, /opened/],
    ['five million characters', 'lorem ipsum dolor '.repeat(280_000), 1, /5,040,000 characters/],
    [
      'a bracket never closed',
      head + good.replace('why:Because.]', 'why:Because.'),
      14,
      /closing '\]'/,
    ],
    ['a string never closed', head + goodWith('{ reaction == "open: Yes. }'), 20, /close quote/],
    ['a knot without a name', `${head}${good}===  ===\nDust.\n-> END\n`, 22, /name of the knot/],
    ['a knot that there is already', `${head}${good}=== room ===\nDust.\n-> END\n`, 22, /already/],
    ['a function that there is not', head + goodWith('~ temp n = nothing(1)'), 20, /nothing/],
  ])('%s', (_, text, line, words) => {
    const faults = refusal(text);
    expect(
      faults.map((fault) => fault.line),
      said(faults).join('\n'),
    ).toEqual([line]);
    expect(faults[0]?.message).toMatch(words);
  });

  it('INCLUDEs what is not there, itself, or in a circle', () => {
    expect(said(refusal(`INCLUDE nowhere.ink\n${head}${good}`))).toEqual([
      'session-1.ink:1: There is no file “nowhere.ink” beside session-1.ink to INCLUDE.',
    ]);
    expect(said(refusal(`INCLUDE session-1.ink\n${head}${good}`))).toEqual([
      'session-1.ink:1: session-1.ink is included by itself, directly or through another file.',
    ]);
    expect(
      said(
        refusal(`INCLUDE a.ink\n${head}${good}`, {
          'a.ink': 'INCLUDE b.ink\n',
          'b.ink': '\nINCLUDE a.ink\n',
        }),
      ),
    ).toEqual(['b.ink:2: a.ink is included by itself, directly or through another file.']);
  });

  it('is named where it is INCLUDEd from another', () => {
    expect(
      said(
        refusal(`INCLUDE c.ink\n${head}${good}`, {
          'c.ink': '\n=== c ===\n{ truth:\n - "one": One.\n-> END\n',
        }),
      ),
    ).toEqual([expect.stringMatching(/^c\.ink:3: .*never closed/)]);
    expect(said(refusal(`INCLUDE d.ink\n${head}${good}`, { 'd.ink': '\n/* open' }))).toEqual([
      expect.stringMatching(/^d\.ink:2: .*never closed/),
    ]);
  });

  it('has twenty of its faults told and the rest counted', () => {
    const faults = refusal(head + good + '* [x\n'.repeat(500));
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toMatchObject({ line: 42, message: expect.stringMatching(/480 more/) });
  });

  it('is read with a byte order mark all the same', () => {
    mkdirSync(join(folder, 'bom'), { recursive: true });
    writeFileSync(join(folder, 'vars.ink'), `\uFEFF${head.split('-> room')[0]}`);
    expect(refusal(`\uFEFFINCLUDE vars.ink\n-> room\n=== room ===\n${good}`)).toEqual([]);
  });
});

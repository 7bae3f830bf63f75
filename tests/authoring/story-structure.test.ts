import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { STORIES } from '../../tools/stories.ts';
import { compileFile } from '../../tools/story-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'structure-'));
afterAll(() => rmSync(folder, { recursive: true }));
const contract = readFileSync(join(STORIES, 'contract.ink'), 'utf8');
const theo = readFileSync(join(STORIES, 'theo', 'session-1.ink'), 'utf8');

/** The structure of Theo's first session after a change to its text. */
function structureWith(change: (text: string) => string): string {
  const file = join(folder, 'session-1.ink');
  writeFileSync(join(folder, 'contract.ink'), contract);
  writeFileSync(file, change(theo).replace('../contract.ink', 'contract.ink'));
  return compileFile(file).structure;
}
const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`“${String(from)}” is not in the story.`);
  return changed;
};
const asItIs = structureWith((text) => text);
/** A client line of the story, with all its tags: it is no choice, and says something in quotes. */
const [line = ''] = /^[ \t]*“[^”\n]+”[^\n]*#talk:neutral[^\n]*$/m.exec(theo) ?? [];

describe('the structure of a story', () => {
  it.each([
    ['a word of a client line', replaced(line, line.replace('“', '“Well, '))],
    ['a word of a response', replaced(/\[“/, '[“So. ')],
    ['a reason', replaced(/#why:/, '#why:In other words, ')],
    ['a face', replaced(/#face:\w+/, '#face:neutral')],
    ['a line more that says nothing to the rules', replaced(line, `${line}\nHe looks up.`)],
  ])('stays the same with %s changed', (_, change) => {
    expect(structureWith(change)).toBe(asItIs);
  });

  it.each([
    ['a move', replaced(/#move:open-question/, '#move:closed-question')],
    ['how an answer fits', replaced(/#fit:attuned/, '#fit:partial')],
    ['what a line tells the model', replaced(/#talk:neutral/, '#talk:sustain')],
    ['an ending', replaced(/#ending:[\w-]+/, '#ending:another')],
    ['a condition', replaced(/reaction == "?\w+"?/, 'reaction == "other"')],
    ['an answer less', replaced(/^[ \t]*\*[^\n]*\[[^\n]*\][^\n]*$/m, '')],
  ])('is another with %s changed', (_, change) => {
    expect(structureWith(change)).not.toBe(asItIs);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { typeset } from '../../src/story/typeset.ts';
import { compileFile } from '../../tools/story-files.ts';

const STORY = resolve(import.meta.dirname, '../../stories/theo/session-1.ink');
const CONTRACT = resolve(dirname(STORY), '../contract.ink');
const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The hash of a real story whose file, and the file it includes, were written by another editor.
 */
function hashAs(written: (text: string) => string): string {
  const text = readFileSync(STORY, 'utf8').replace('../contract.ink', 'contract.ink');
  writeFileSync(join(folder, 'contract.ink'), written(readFileSync(CONTRACT, 'utf8')));
  writeFileSync(join(folder, 'session-1.ink'), written(text));
  return compileFile(join(folder, 'session-1.ink')).hash;
}

describe('the words of a story are the same words', () => {
  it.each([
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with the line ends of an old Mac', (text: string) => text.replaceAll('\n', '\r')],
    ['with the mark that some editors put first', (text: string) => `\uFEFF${text}`],
  ])('%s', (_, written) => {
    expect(hashAs(written)).toBe(compileFile(STORY).hash);
  });

  it('and every line keeps its number', () => {
    expect(typeset('\uFEFFone\r\ntwo\rthree\n\r\nfive')).toBe('one\ntwo\nthree\n\nfive');
  });
});

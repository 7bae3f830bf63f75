import { describe, expect, it } from 'vitest';
import { storyImport } from '../../tools/story-import.ts';

describe('what an import leads to', () => {
  it.each([
    ['/work/stories/theo/case.json', 'case'],
    ['/work/stories/theo/case.json?import', 'case'],
    ['C:/work/stories/theo/case.json', 'case'],
    ['C:\\work\\stories\\theo\\case.json', 'case'],
    ['C:\\work\\stories\\theo\\case.json?t=17', 'case'],
  ])('%s is a case', (id, kind) => {
    expect(storyImport(id)?.kind).toBe(kind);
  });

  it.each([
    ['/work/stories/theo/session-1.ink', 'theo', 'session-1'],
    ['C:/work/stories/theo/session-1.ink', 'theo', 'session-1'],
    ['C:\\work\\stories\\theo\\session-1.ink?import', 'theo', 'session-1'],
  ])('%s is a story, called after its case and its part', (id, folder, name) => {
    expect(storyImport(id)).toMatchObject({ kind: 'ink', folder, name });
  });

  it.each([
    '/work/src/main.tsx',
    'C:\\work\\src\\main.tsx',
    '/work/stories/showcase.json',
    'C:\\work\\showcase.json',
    '/work/a.ink.ts',
    'case.json',
    '\0virtual:case.json',
  ])('%j is nothing of ours', (id) => {
    expect(storyImport(id)).toBeNull();
  });

  it('is read from the file without what is asked of it, and beside its case file', () => {
    expect(storyImport('/work/stories/theo/session-1.ink?import')).toMatchObject({
      file: '/work/stories/theo/session-1.ink',
      caseFile: '/work/stories/theo/case.json',
    });
    expect(storyImport('C:\\work\\stories\\theo\\session-1.ink')).toMatchObject({
      file: 'C:/work/stories/theo/session-1.ink',
      caseFile: 'C:/work/stories/theo/case.json',
    });
  });
});

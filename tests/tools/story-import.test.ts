import { describe, expect, it } from 'vitest';
import { storyImport } from '../../tools/story-import.ts';

describe('what an import leads to', () => {
  it.each([
    ['/games/stories/theo/case.json', 'case'],
    ['/games/stories/theo/case.json?import', 'case'],
    ['C:/games/stories/theo/case.json', 'case'],
    ['C:\\games\\stories\\theo\\case.json', 'case'],
    ['C:\\games\\stories\\theo\\case.json?t=17', 'case'],
  ])('%s is a case', (id, kind) => {
    expect(storyImport(id)?.kind).toBe(kind);
  });

  it.each([
    ['/games/stories/theo/session-1.ink', 'theo', 'session-1'],
    ['C:/games/stories/theo/session-1.ink', 'theo', 'session-1'],
    ['C:\\games\\stories\\theo\\session-1.ink?import', 'theo', 'session-1'],
  ])('%s is a story, called after its case and its part', (id, folder, name) => {
    expect(storyImport(id)).toMatchObject({ kind: 'ink', folder, name });
  });

  it.each([
    '/games/src/main.tsx',
    'C:\\games\\src\\main.tsx',
    '/games/stories/showcase.json',
    'C:\\games\\showcase.json',
    '/games/a.ink.ts',
    'case.json',
    '\0virtual:case.json',
  ])('%j is nothing of ours', (id) => {
    expect(storyImport(id)).toBeNull();
  });

  it('is read from the file without what is asked of it, and beside its case file', () => {
    expect(storyImport('/games/stories/theo/session-1.ink?import')).toMatchObject({
      file: '/games/stories/theo/session-1.ink',
      caseFile: '/games/stories/theo/case.json',
    });
    expect(storyImport('C:\\games\\stories\\theo\\session-1.ink')).toMatchObject({
      file: 'C:/games/stories/theo/session-1.ink',
      caseFile: 'C:/games/stories/theo/case.json',
    });
  });
});

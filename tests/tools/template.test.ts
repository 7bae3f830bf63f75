// The template for a new client: checked like any case, not in the game, and a case as soon as it is
// copied.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStories } from '../../tools/check-stories.ts';
import { caseFolders, caseIds, loadCase, STORIES } from '../../tools/stories.ts';

let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(join(STORIES, 'contract.ink'), join(stories, 'contract.ink'));
});
afterEach(() => rmSync(stories, { recursive: true }));

describe('the template for a case', () => {
  it('is checked and is not in the game', () => {
    expect(caseFolders()).toContain('_template');
    expect(caseIds()).not.toContain('_template');
    expect(caseIds()).toContain('theo');
  });

  it('is a case without a fault as soon as it is copied under a name of its own', async () => {
    cpSync(join(STORIES, '_template'), join(stories, 'robin'), { recursive: true });
    const file = join(stories, 'robin', 'case.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"template"', '"robin"'));
    expect(caseIds(stories)).toEqual(['robin']);
    expect((await checkStories(stories)).faults).toEqual([]);
  });

  it('shows every device that a story has', () => {
    const parts = [1, 2].map((number) =>
      readFileSync(join(STORIES, '_template', `session-${number}.ink`), 'utf8'),
    );
    const all = parts.join('\n');
    for (const device of ['#tells:', '#needs:', '#principle:', '#stirs:', '#until:', '#evidence:'])
      expect(all).toContain(device);
    for (const name of loadCase('_template').remembers)
      for (const part of parts) expect(part).toContain(`VAR ${name} = `);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Material } from '../../src/play/material.ts';
import type { Store } from '../../src/app/store.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { begun, give, material, opened } from './theo.ts';
import { compileFile } from '../../tools/story-files.ts';

/**
 * Two decisions; at the second, one of the answers leads to where the story stops without an
 * ending.
 */
const BROKEN = `INCLUDE contract.ink
“Hello.” #talk:neutral
* [“Go on.” #move:open-question #fit:attuned #why:Because.] “Well.” #talk:neutral
* [“I see.” #move:affirm #fit:attuned #why:Because.] “Yes.” #talk:neutral
- “And so?” #talk:neutral
* [“Into the hole.” #move:affirm #fit:attuned #why:Because.] “Oh.” #talk:neutral
-> DONE
* [“Past it.” #move:affirm #fit:attuned #why:Because.] “Bye.” #talk:neutral #ending:done
-> END
`;

const folder = mkdtempSync(join(tmpdir(), 'broken-'));
afterAll(() => rmSync(folder, { recursive: true }));

function broken(): Material {
  writeFileSync(
    join(folder, 'contract.ink'),
    [
      'truth',
      'session',
      'before',
      'between',
      'reaction',
      'band',
      'alliance',
      'guard',
      'silence',
      'rupture',
    ]
      .map(
        (name) =>
          `VAR ${name} = ${name === 'session' || name === 'alliance' || name === 'guard' ? 1 : '"none"'}`,
      )
      .join('\n'),
  );
  const file = join(folder, 'session-1.ink');
  writeFileSync(file, BROKEN);
  return { caseFile: material.caseFile, stories: new Map([['session-1', compileFile(file)]]) };
}

const answer = (play: Store, words: string): void =>
  give(
    play,
    play.view().responses.findIndex(({ text }) => text.includes(words)),
  );

describe('a story that breaks in the middle of an answer', () => {
  it('leaves the play as it was before that answer, and it goes on with another', () => {
    const play = begun(5, 'practice', broken());
    answer(play, 'Go on');
    const [run, view] = [play.run(), play.view()];
    const told: number[] = [];
    play.subscribe(({ turn }) => told.push(turn));
    for (let n = 0; n < 2; n += 1) {
      expect(() => answer(play, 'Into the hole')).toThrow(StoryError);
      expect(play.run()).toBe(run);
      expect(play.view()).toBe(view);
    }
    expect(told).toEqual([]);
    answer(play, 'Past it');
    expect(play.view()).toMatchObject({ ending: 'done', turn: 2 });
    expect(opened(play.run().log, broken()).view()).toEqual(play.view());
  });
});

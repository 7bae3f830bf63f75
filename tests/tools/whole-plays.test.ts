// What shows only in whole plays: that something is presupposed which was not established, and a
// clock that goes backwards.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStories } from '../../tools/check-stories.ts';
import { seenFrom } from '../../tools/story-files.ts';
import { answer, caseFile, good, head, writeCase } from '../story/small-story.ts';

let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(stories, { recursive: true }));

const commonGround = { dog: 'There is a dog.', supervised: 'The client knows of the supervisor.' };
const twoSessions = JSON.stringify(
  {
    ...caseFile,
    id: 'a',
    commonGround,
    sessions: [...caseFile.sessions, { number: 2, title: 'u' }],
    endings: { ...caseFile.endings, gone: { of: 'session-2', title: 'Gone', note: 'n' } },
  },
  null,
  2,
);
const second = head + good.replace('#ending:done', '#ending:gone');
const found = async (one: string, other = second): Promise<readonly string[]> => {
  writeCase(stories, 'a', one, twoSessions);
  writeFileSync(join(stories, 'a', 'session-2.ink'), other);
  const { faults } = await checkStories(stories);
  return faults.map(
    ({ file, line, message, path }) =>
      `${seenFrom(stories, file)}:${line}: ${message}${path ? ` [${path.join(' ')}]` : ''}`,
  );
};
const session = (change: (text: string) => string): string => head + change(good);

describe('what is presupposed', () => {
  it('is no fault where it was established on every way there, in an earlier part or this one', async () => {
    const tells = session((text) =>
      text.replace('#evidence:the-car', '#evidence:the-car #tells:dog'),
    );
    const needs = second.replace('“Hello.”', '“Hello.” #needs:dog');
    expect(await found(tells, needs)).toEqual([]);
    const own = session((text) =>
      text
        .replace('#evidence:the-car', '#evidence:the-car #tells:dog, supervised')
        .replace('#fit:partial', '#fit:partial #needs:dog,supervised'),
    );
    expect(await found(own)).toEqual([]);
  });

  it('is named by file and line where one way leads there without it, with that way', async () => {
    const told = session((text) => text.replace('#fit:attuned', '#fit:attuned #tells:dog'));
    const needs = second.replace('“Hello.”', '“Hello.” #needs:dog');
    const [fault, ...more] = await found(told, needs);
    expect(more).toEqual([]);
    expect(fault).toMatch(
      /^a\/session-2\.ink:13: This line presupposes “dog” \(There is a dog\.\), which nothing before it has told\./,
    );
  });

  it('is needed by an answer as soon as it is offered, and told once it is given', async () => {
    const selfTold = session((text) =>
      text.replace('#fit:attuned', '#fit:attuned #tells:dog #needs:dog'),
    );
    expect(await found(selfTold)).toEqual([
      expect.stringMatching(/^a\/session-1\.ink:14: This response presupposes “dog”.* \[\]$/),
    ]);
  });

  it('can be that something has not been said', async () => {
    const secret = session((text) =>
      text
        .replace('#fit:attuned', '#fit:attuned #tells:dog')
        .replace('“Bye.” #talk:neutral', '“Bye.” #talk:neutral #needs:not dog'),
    );
    expect(await found(secret)).toEqual([
      expect.stringMatching(
        /^a\/session-1\.ink:20: This line presupposes “not dog” .*has been said by then\. \[“One\.”\]$/,
      ),
    ]);
  });

  it('has to be declared in case.json', async () => {
    const cat = session((text) => text.replace('#fit:attuned', '#fit:attuned #tells:cat'));
    expect(await found(cat)).toEqual([
      expect.stringMatching(
        /^a\/session-1\.ink:14: “cat” is not in the commonGround of case\.json/,
      ),
    ]);
  });

  it('is nothing where a condition in the tag gives nothing', async () => {
    const sometimes = session((text) =>
      text.replace('#fit:attuned', '#fit:attuned #needs:{session == 2:dog|}'),
    );
    expect(await found(sometimes)).toEqual([]);
  });
});

describe('the clock', () => {
  const at = (first: string, last: string): string =>
    session((text) =>
      text.replace('#evidence:the-car', `#evidence:the-car #clock:${first}`).replace(
        '“Bye.”',
        `“So.” #talk:neutral #clock:${last}
* [“Four.” #move:affirm #fit:attuned #why:Because.]
${answer}* [“Five.” #move:open-question #fit:partial #why:Because.]
${answer}* [“Six.” #move:persuade #fit:missed #why:Because.]
${answer}- “Bye.”`,
      ),
    );

  it('may wait, and go on', async () => {
    expect(await found(at('13:00', '13:30'))).toEqual([]);
    expect(await found(at('13:00', '13:04'))).toEqual([]);
  });

  it('never says less than it has shown by then, though nobody had said so', async () => {
    expect(await found(at('13:00', '13:03'))).toEqual([
      expect.stringMatching(
        /^a\/session-1\.ink:20: The clock says 13:03 here, and has shown 13:04/,
      ),
    ]);
  });

  it('goes faster or slower where a line says when the hour is over', async () => {
    expect(await found(at('13:11 #until:13:50', '13:14'))).toEqual([]);
  });

  it('is not past the hour while the session goes on', async () => {
    expect(await found(at('13:00', '14:00'))).toEqual([]);
    expect(await found(at('13:00', '14:01'))).toEqual([
      expect.stringMatching(/The clock says 14:01 here, more than an hour after 13:00\./),
    ]);
  });
});

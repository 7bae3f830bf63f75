// The checker over a whole folder of stories, and the build and the dev server, which refuse what
// it refuses: what is broken for good is named first, and nothing else is told before it is mended.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seenFrom } from '../../tools/story-files.ts';
import { beginChecks, checkStories } from '../../tools/check-stories.ts';
import { isFaultless } from '../../tools/faultless.ts';
import { inkPlugin } from '../../tools/ink-plugin.ts';
import { caseFile, goodWith, good, head, writeCase } from '../story/small-story.ts';

let stories = '';
beforeEach(() => {
  stories = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(stories, { recursive: true }));

const loop = head + goodWith('-> round', '=== round ===\n-> round\n');
const overlong = head + good.replace('Hello', 'word '.repeat(41));
const places = ({ faults }: Awaited<ReturnType<typeof checkStories>>): readonly string[] =>
  faults.map(({ file, line }) => `${seenFrom(stories, file)}:${line}`);

describe('all stories of a folder', () => {
  it('are told one and all when each comes to an end', async () => {
    writeCase(stories, 'a', head + good);
    writeCase(stories, 'b', overlong);
    const found = await checkStories(stories);
    expect(places(found)).toEqual(['b/session-1.ink:13']);
    expect(found.parts.map((one) => one.case)).toEqual(['a', 'b']);
    expect(found.left).toBeNull();
  });

  it('are not told while one cannot be read, and each that cannot is named', async () => {
    writeCase(stories, 'a', loop);
    writeCase(stories, 'b', head + goodWith('{ reaction:\n - "opening": Yes.\n'));
    writeCase(stories, 'c', head + good, '{ "id": "c", }');
    writeCase(stories, 'd', '');
    const second = JSON.stringify(
      { ...caseFile, sessions: [...caseFile.sessions, { number: 2, title: 'u' }] },
      null,
      2,
    );
    writeCase(stories, 'e', head + good, second);
    const found = await checkStories(stories);
    expect(places(found)).toEqual([
      'b/session-1.ink:20',
      'c/case.json:1',
      'd/session-1.ink:1',
      `e/case.json:${second.split('\n').findIndex((line) => line.includes('"number": 2'))}`,
    ]);
    expect(found.parts).toEqual([]);
    expect(found.left).toMatch(/No story was told/);
  });

  it('are told a little only while one does not come to an end, and it is said', async () => {
    writeCase(stories, 'a', overlong);
    writeCase(stories, 'b', loop);
    const found = await checkStories(stories);
    expect(places(found)).toEqual(['b/session-1.ink:24']);
    expect(found.left).toMatch(/other stories \(1\) were told 12 times only/);
  });
});

describe('npm run check -- --stories DIR', () => {
  const check = (...more: string[]): { status: number; out: string; err: string } => {
    try {
      return {
        status: 0,
        out: execFileSync(process.execPath, ['tools/check.ts', ...more], {
          cwd: resolve(import.meta.dirname, '../..'),
          encoding: 'utf8',
          stdio: 'pipe',
        }),
        err: '',
      };
    } catch (error) {
      const { status, stdout, stderr } = error as {
        status: number;
        stdout: string;
        stderr: string;
      };
      return { status, out: stdout, err: stderr };
    }
  };

  it('names file, line and the answers that lead there', () => {
    writeCase(stories, 'b', loop);
    const { status, out, err } = check('--stories', stories);
    expect(status).toBe(1);
    expect(err).toMatch(
      /b\/session-1\.ink:24: 40,000 steps and still no response and no ending: the story goes round in “round”\.\n {4}after “(One|Two|Three)\.”\n$/,
    );
    expect(out).toMatch(/not wholly checked: told 5 times and not 400.*\n1 fault\.\n$/);
    const { faults, stories: parts } = JSON.parse(check('--stories', stories, '--json').out) as {
      faults: unknown;
      stories: unknown;
    };
    expect(faults).toEqual([
      expect.objectContaining({ line: 24, path: [expect.stringMatching(/^“(One|Two|Three)\.”$/)] }),
    ]);
    expect(parts).toEqual([
      expect.objectContaining({
        case: 'b',
        part: 'session-1',
        responses: 3,
        cutShort: expect.stringMatching(/told 5 times/),
      }),
    ]);
  });

  it('says so where there is nothing to check', () => {
    expect(check('--stories', stories)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/There are no stories in/),
    });
  });
});

describe('the build', () => {
  const site = (): Parameters<typeof build>[0] => {
    writeFileSync(join(stories, 'index.html'), '<script type="module" src="./main.js"></script>');
    writeFileSync(
      join(stories, 'main.js'),
      "import story from './b/session-1.ink';\nconsole.log(story);\n",
    );
    return {
      root: stories,
      configFile: false,
      logLevel: 'silent',
      plugins: [inkPlugin(stories)],
      build: { outDir: join(stories, 'dist') },
    };
  };

  it('goes through with a good story', async () => {
    writeCase(stories, 'b', head + good);
    await expect(build(site())).resolves.toBeDefined();
  });

  it.each([
    ['a loop', loop, /b\/session-1\.ink:24: 40,000 steps[^\n]*\n {4}after “/],
    [
      'an open brace',
      head + goodWith('{ reaction:\n - "opening": Yes.\n'),
      /b\/session-1\.ink:20: .*never closed/,
    ],
    ['nothing in it', '', /b\/session-1\.ink:1: This file is empty/],
    ['an over-long line', overlong, /b\/session-1\.ink:13: This line has 41 words/],
  ])('stops at a story with %s', async (_, text, words) => {
    writeCase(stories, 'b', text);
    await expect(build(site())).rejects.toThrow(words);
  });

  it('does not tell again what was found faultless, and stops at a fault every time', async () => {
    writeCase(stories, 'b', head + good);
    const key = (): string => beginChecks(stories).checks[0]?.key ?? '';
    const first = key();
    await build(site());
    expect(isFaultless(first)).toBe(true);
    writeCase(stories, 'b', overlong);
    expect(key()).not.toBe(first);
    await expect(build(site())).rejects.toThrow(/This line has 41 words/);
    expect(isFaultless(key())).toBe(false);
    await expect(build(site())).rejects.toThrow(/This line has 41 words/);
    writeCase(stories, 'b', head + good, JSON.stringify({ ...caseFile, name: 'Somebody Else' }));
    expect(key()).not.toBe(first);
  });

  it('stops at a story that is not even imported, and at a case.json', async () => {
    writeCase(stories, 'b', head + good);
    writeCase(stories, 'z', loop);
    await expect(build(site())).rejects.toThrow(/z\/session-1\.ink:24/);
    writeCase(stories, 'z', head + good, '{ "id": "z", }');
    await expect(build(site())).rejects.toThrow(/z\/case\.json:1: This is not JSON/);
  });

  it.each([
    ['a loop', loop, /b\/session-1\.ink:24: 40,000 steps/],
    [
      'an open brace',
      head + goodWith('{ reaction:\n - "opening": Yes.\n'),
      /b\/session-1\.ink:20: .*never closed/,
    ],
  ])('does not hang in the dev server either: %s', async (_, text, words) => {
    writeCase(stories, 'b', text);
    const server = await createServer({
      ...site(),
      server: { middlewareMode: true, watch: null, ws: false },
    });
    try {
      await expect(server.transformRequest('/b/session-1.ink')).rejects.toThrow(words);
    } finally {
      await server.close();
    }
  });
});

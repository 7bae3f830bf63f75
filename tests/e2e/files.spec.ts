import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Log } from '../../src/play/log.ts';
import { hostileFiles } from '../library/hostile-files.ts';
import { keepCopies, recordsOf } from './database.ts';
import { openPlayed } from './played.ts';
import { answer, hearOut, loadAgain, openSession, wordsOnly } from './playing.ts';

const title = (page: Page) => page.getByRole('heading', { name: 'Joining Room' });
const choose = (page: Page, content: string | Buffer, name = 'play.json') =>
  page
    .getByLabel('Open a play from a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** A play of one's own with two answers, and back at the title. Returns it as a file holds it. */
async function playOfOnesOwn(page: Page): Promise<string> {
  await wordsOnly(page);
  await openSession(page, 'Practice');
  for (const number of [1, 2]) {
    await hearOut(page);
    await answer(page, number);
  }
  await hearOut(page);
  await page.keyboard.press('Escape');
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const text = readFileSync(await (await kept).path(), 'utf8');
  await page.getByRole('button', { name: 'Leave for now' }).click();
  await expect(page.getByRole('button', { name: /after 2 answers/ })).toBeVisible();
  return text;
}

/** Waits until a play that was chosen at the title has been opened, and its lines are heard. */
async function opened(page: Page): Promise<void> {
  await expect(title(page)).toHaveCount(0);
  await hearOut(page);
}

test('whatever is in a file, it is refused in one paragraph and changes nothing, or it is a play and runs nothing', async ({
  page,
}) => {
  const good = JSON.parse(await playOfOnesOwn(page)) as Log;
  const [own] = await recordsOf(page);
  for (const { what, content, said } of hostileFiles(() => good)) {
    await test.step(what, async () => {
      await choose(page, content());
      if (said) {
        await expect(page.getByRole('alert')).toContainText(said);
        expect((await page.getByRole('alert').innerText()).length).toBeLessThanOrEqual(300);
        expect(await recordsOf(page)).toEqual([own]);
      } else {
        await expect(title(page)).toHaveCount(0);
        expect(await recordsOf(page)).toContainEqual(own);
        await page.goto('/');
        await page
          .getByRole('button', { name: /^Remove/ })
          .last()
          .click();
        await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
      }
      expect(await page.evaluate(() => 'ran' in window || 'ran' in {})).toBe(false);
      // What was said goes away with the next thing that is done.
      await page.getByRole('button', { name: 'Joining Room' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
  await page.getByRole('button', { name: /after 2 answers/ }).click();
  await opened(page);
  await answer(page, 1);
  await hearOut(page);
});

test('a file is read in a worker of the game’s own, and on the page where there is none', async ({
  page,
  browser,
}) => {
  const text = await playOfOnesOwn(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const worker = page.waitForEvent('worker');
  await choose(page, text);
  expect(new URL((await worker).url()).pathname).toMatch(/^\/assets\/read-play-worker-.*\.js$/);
  await expect(title(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
  const without: Readonly<Record<string, (other: Page) => Promise<unknown>>> = {
    'no workers': (other) => other.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
    'workers that are refused': (other) =>
      other.addInitScript(() =>
        Object.assign(window, {
          Worker: class {
            constructor() {
              throw new Error('Not here.');
            }
          },
        }),
      ),
    'a worker that cannot be loaded': (other) =>
      other.route('**/read-play-worker-*', (route) => route.abort()),
  };
  for (const [what, make] of Object.entries(without)) {
    await test.step(what, async () => {
      const other = await browser.newPage();
      await wordsOnly(other);
      await make(other);
      await other.goto('/');
      await choose(other, 'null');
      await expect(other.getByRole('alert')).toContainText('not a play of this game');
      await choose(other, text);
      await opened(other);
      await other.context().close();
    });
  }
});

test('a file is read where the page takes only addresses that are vouched for', async ({
  page,
  browser,
}) => {
  const text = await playOfOnesOwn(page);
  const strict = await browser.newPage();
  await wordsOnly(strict);
  await strict.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': "require-trusted-types-for 'script'",
      },
    });
  });
  await strict.addInitScript(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { violations: string[] }).violations.push(event.violatedDirective),
    );
  });
  await strict.goto('/');
  const worker = strict.waitForEvent('worker');
  await choose(strict, text);
  await worker;
  await opened(strict);
  expect(
    await strict.evaluate(() => (window as unknown as { violations: string[] }).violations),
  ).toEqual([]);
  await strict.context().close();
});

test('of a file that is too large nothing is read at all', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { reads: 0 });
    const count = (): void => {
      (window as unknown as { reads: number }).reads += 1;
    };
    for (const way of ['text', 'arrayBuffer', 'stream', 'bytes'] as const)
      Object.assign(Blob.prototype, {
        [way]: () => {
          count();
          throw new Error('It was read.');
        },
      });
    Object.assign(window, {
      FileReader: class {
        constructor() {
          count();
        }
      },
    });
  });
  let workers = 0;
  page.on('worker', () => {
    workers += 1;
  });
  await page.goto('/');
  await choose(page, Buffer.alloc(2_000_001, ' '));
  await expect(page.getByRole('alert')).toHaveText(
    /^This file is 2\.1 MB; a play of this game is never larger than 2 MB\./,
  );
  expect([
    workers,
    await page.evaluate(() => (window as unknown as { reads: number }).reads),
  ]).toEqual([0, 0]);
});

test('while a file is read that is said, and whoever goes elsewhere has given it up', async ({
  page,
}) => {
  const text = await playOfOnesOwn(page);
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let asked = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    asked = resolve;
  });
  await page.route('**/read-play-worker-*', async (route) => {
    asked();
    await held;
    await route.continue().catch(() => undefined);
  });
  await choose(page, text, 'from Ada.json');
  await wanted;
  await expect(page.getByText('Reading from Ada.json …')).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await expect(page.getByRole('heading', { name: 'Who is coming today?' })).toBeVisible();
  expect(page.workers()).toEqual([]);
  letThrough();
  await page.getByRole('button', { name: 'Joining Room' }).click();
  await expect(page.getByRole('button', { name: /after 2 answers/ })).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  expect(await recordsOf(page)).toHaveLength(1);
});

test('the same file opened five times is one play, beside one’s own', async ({ page }) => {
  const text = await playOfOnesOwn(page);
  const [own] = await recordsOf(page);
  for (let n = 0; n < 5; n += 1) {
    await choose(page, n % 2 ? text : JSON.stringify(JSON.parse(text)));
    await opened(page);
    await page.goto('/');
  }
  await expect(
    page.getByRole('region', { name: 'Opened from files' }).getByRole('listitem'),
  ).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Left open' }).getByRole('listitem')).toHaveCount(
    1,
  );
  expect(await recordsOf(page)).toContainEqual(own);
});

test('a file whose play has been gone on with here says so, and overwrites nothing', async ({
  page,
}) => {
  const text = await playOfOnesOwn(page);
  await choose(page, text);
  await opened(page);
  await answer(page, 1);
  await hearOut(page);
  await page.goto('/');
  const files = page.getByRole('region', { name: 'Opened from files' });
  await expect(files.getByRole('button', { name: /after 3 answers/ })).toBeVisible();
  const before = await recordsOf(page);
  await choose(page, text);
  await expect(page.getByRole('alert')).toContainText('gone on with since');
  expect(await recordsOf(page)).toEqual(before);
  await files.getByRole('button', { name: /^Remove/ }).click();
  await expect(files).toHaveCount(0);
  await choose(page, text);
  await opened(page);
  await page.goto('/');
  await expect(files.getByRole('button', { name: /after 2 answers/ })).toBeVisible();
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`what is said of a file can be seen, ${width} wide, however long the list is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await playOfOnesOwn(page);
    await keepCopies(page, 12, (n, { at }) => ({
      id: `own-${n}`,
      at: at - n,
      finished: n % 2 === 0,
    }));
    await page.reload();
    await page.getByRole('button', { name: 'Show all 13' }).click();
    await page.getByLabel('Open a play from a file').scrollIntoViewIfNeeded();
    await choose(page, '{}');
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
    const covered = await page.getByRole('alert').evaluate((alert) => {
      const { left, top, width: wide, height: high } = alert.getBoundingClientRect();
      return [0.1, 0.5, 0.9].filter(
        (share) => document.elementFromPoint(left + wide * share, top + high / 2) !== alert,
      );
    });
    expect(covered).toEqual([]);
  });
}

test('every play that is kept can be come to from the first screen, whatever else was opened', async ({
  page,
}) => {
  await playOfOnesOwn(page);
  await keepCopies(page, 60, (n) => ({ id: `file-${n}`, at: Date.now() + n * 1000 }));
  await keepCopies(page, 50, (n, { at }) => ({
    id: `own-${n}`,
    at: at - n * 1000 - 1,
    finished: n % 2 === 0,
  }));
  await page.reload();
  const rows = (name: string) => page.getByRole('region', { name }).getByRole('listitem');
  for (const name of ['Left open', 'Played to the end', 'Opened from files'])
    await expect(rows(name)).toHaveCount(4);
  const all = page.getByRole('button', { name: 'Show all 111' });
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(rows('Left open')).toHaveCount(26);
  await expect(rows('Played to the end')).toHaveCount(25);
  await expect(rows('Opened from files')).toHaveCount(60);
  await expect(page.getByRole('button', { name: 'Show fewer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows('Left open')).toHaveCount(4);
});

test('records with absurd dates hide no other play, and are themselves not hidden', async ({
  page,
}) => {
  await playOfOnesOwn(page);
  await keepCopies(page, 8, (n) => ({
    id: `odd-${n}`,
    at: [
      1e300,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      '2026',
      new Date(),
      -5,
      undefined,
    ][n],
    finished: true,
  }));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Go on with Theo/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all 9' }).click();
  await expect(
    page.getByRole('button', { name: 'Look back at Theo, played to the end', exact: true }),
  ).toHaveCount(8);
});

test('records that cannot be read hide no other play, are told, and stay as they are', async ({
  page,
}) => {
  await playOfOnesOwn(page);
  await keepCopies(page, 1, () => ({ id: 'broken', at: Date.now() + 1000, log: null }));
  await page.reload();
  await expect(
    page.getByText('1 play kept here cannot be read by this version; it is left as it is.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /after 2 answers/ })).toBeVisible();
  await keepCopies(page, 10_000, (n, { log }) => ({
    id: `broken-${n}`,
    at: Date.now() + 1000 + n,
    log: { ...log, acts: [] },
  }));
  await page.reload();
  await expect(
    page.getByText(
      '10,001 plays kept here cannot be read by this version; they are left as they are.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /after 2 answers/ })).toBeVisible();
  expect(await recordsOf(page)).toHaveLength(10_002);
});

test('no note is too long to be read again', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ stage: false, pace: 'all-at-once', silence: 'held' }),
    ),
  );
  await openPlayed(page, 'the last words');
  await page.getByRole('button', { name: 'Sit down with what happened' }).click();
  await page.getByRole('button', { name: /^See what/ }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  const note = page.getByRole('textbox', { name: 'Progress note' });
  // What a program puts in, as help with writing does, is not held back by the field itself.
  await note.fill('Long. '.repeat(10_000));
  await expect(note).toHaveAttribute('maxlength', '20000');
  await loadAgain(page);
  await expect(note).toHaveValue('Long. '.repeat(10_000).slice(0, 20_000));
});

import { expect, test } from '@playwright/test';
import { failWhile, holdBack, scriptsAskedFor } from './failing.ts';
import {
  answer,
  canBePressed,
  hearOut,
  loadAgain,
  openSession,
  readBack,
  wordsOnly,
} from './playing.ts';

/** What browsers say themselves when something does not come. No trainee is to read it. */
const RAW =
  /failed to fetch|dynamically imported|networkerror|load failed|importing a module|preload/i;
const ALWAYS = (): boolean => true;
const once = (failed: number): boolean => failed === 0;

test('whichever script fails once, a play is kept and goes on', async ({ page }) => {
  await wordsOnly(page);
  const play = async (): Promise<void> => {
    await openSession(page);
    await hearOut(page);
    await answer(page, 2);
    await hearOut(page);
    expect(await readBack(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
    await loadAgain(page);
    await hearOut(page);
    expect(await readBack(page)).toHaveLength(1);
  };
  const scripts = await scriptsAskedFor(page, play);
  expect(scripts.length).toBeGreaterThan(4);
  for (const script of scripts) {
    await test.step(script, async () => {
      await page.unrouteAll();
      const failed = await failWhile(page, new RegExp(script.replaceAll('.', '\\.')), once);
      await play();
      expect(failed).toHaveLength(1);
    });
  }
});

test('the first script fails once: the game opens without a hand being lifted', async ({
  page,
}) => {
  const failed = await failWhile(page, /assets\/index-[\w-]+\.js/, once);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
  expect(failed).toHaveLength(1);
});

test('the styles fail once and come all the same', async ({ page }) => {
  const failed = await failWhile(page, /\.css/, once);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
  await expect(page.locator('.page')).toHaveCSS('display', 'flex');
  expect(failed).toHaveLength(1);
});

test('a page whose first script never comes says so, and where there is help', async ({ page }) => {
  await failWhile(page, /assets\/index-[\w-]+\.js/, ALWAYS);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Joining Room' })).toBeVisible();
  await expect(page.getByText('check the connection', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.getByText('Crisis resources').click();
  await expect(page.getByText('116 123')).toBeVisible();
});

test('no script comes at all: the page stands in words', async ({ page }) => {
  await failWhile(page, /\.js/, ALWAYS);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Joining Room' })).toBeVisible();
  await expect(page.getByText('If nothing happens')).toBeVisible();
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`the page's first words stand where the game's own will, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // The typefaces come when nothing else is waited for, and are no part of this.
    await failWhile(page, /\.woff2/, ALWAYS);
    const places = async (): Promise<readonly number[]> => {
      const found = await Promise.all(
        [page.locator('h1'), page.locator('.lead'), page.getByText('Crisis resources')].map((one) =>
          one.boundingBox(),
        ),
      );
      return found.flatMap((box) => [
        Math.round(box?.y ?? -1),
        Math.round((box?.x ?? -1) + (box?.width ?? 0)),
      ]);
    };
    await failWhile(page, /assets\/index-[\w-]+\.js/, ALWAYS);
    await page.goto('/');
    const before = await places();
    await page.unrouteAll();
    await failWhile(page, /\.woff2/, ALWAYS);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
    const after = await places();
    for (const [index, place] of after.entries())
      expect(Math.abs(place - (before[index] ?? 0))).toBeLessThanOrEqual(2);
  });
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`the list of plays moves nothing under a press when it comes, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await wordsOnly(page);
    await openSession(page);
    await hearOut(page);
    await answer(page, 1);
    await hearOut(page);
    const release = await holdBack(page, /assets\/kept-plays-/);
    // The typefaces come when nothing else is waited for, and are no part of this.
    await failWhile(page, /\.woff2/, ALWAYS);
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Choose a client' });
    await button.waitFor();
    const place = await button.boundingBox();
    release();
    await expect(page.getByRole('heading', { name: 'Left open' })).toBeVisible();
    expect(await button.boundingBox()).toEqual(place);
  });
}

test('without scripts allowed the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('needs JavaScript');
  await page.getByText('Crisis resources').click();
  await expect(page.getByText('988')).toBeVisible();
  await context.close();
});

test('what is opened over a session and is not there yet says so, leaves the keys alive, and opens when it comes', async ({
  page,
}) => {
  await wordsOnly(page);
  const release = await holdBack(page, /assets\/(later|over-session)-/);
  await openSession(page);
  await hearOut(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'One moment' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await canBePressed(page);
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('dialog', { name: 'One moment' })).toBeVisible();
  release();
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await hearOut(page);
  expect(await readBack(page)).toHaveLength(1);
});

test('what cannot be opened over a session says so in plain words, and is there once the line is', async ({
  page,
}) => {
  await wordsOnly(page);
  await failWhile(page, /assets\/(later|over-session|keep-as-file)-/, ALWAYS);
  await openSession(page);
  await hearOut(page);
  await page.getByRole('button', { name: 'Read back' }).click();
  const dialog = page.getByRole('dialog', { name: 'This could not be opened' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Check the connection');
  await expect(dialog).not.toContainText(RAW);
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'So far' })).toBeVisible();
});

test('a client whose file does not come is said in words, and comes later', async ({ page }) => {
  await failWhile(page, /-case-[\w-]+\.json/, ALWAYS);
  await page.goto('/');
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'One moment' })).toBeVisible();
  const said = page.getByRole('alert');
  await expect(said).toContainText('Check the connection');
  await expect(said).not.toContainText(RAW);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
  await expect(page.getByRole('heading', { name: 'Referral' })).toBeVisible();
});

test('a tab that is older than the game on the server says that it has been updated', async ({
  page,
}) => {
  await failWhile(page, /settings-dialog-[\w-]+\.js/, ALWAYS, 404);
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('has been updated');
  await expect(dialog.getByRole('button', { name: 'Reload' })).toBeVisible();
});

test('each drawing fails once, and the room is drawn whole', async ({ page }) => {
  const failed = new Set<string>();
  const came = new Set<string>();
  const nameOf = (address: string): string => new URL(address).pathname;
  await page.route(/theo-(body|back|iris|neutral|hood)[\w-]*\.webp/, (route) => {
    const name = nameOf(route.request().url());
    if (failed.has(name)) return route.fallback();
    failed.add(name);
    return route.abort();
  });
  page.on('response', (answer) => {
    if (answer.ok()) came.add(nameOf(answer.url()));
  });
  await openSession(page);
  await expect(page.locator('.stage canvas')).toBeVisible();
  expect(failed.size).toBeGreaterThan(5);
  expect([...failed].filter((name) => !came.has(name))).toEqual([]);
});

test('a drawing that never comes leaves the words, and no hole in a person', async ({ page }) => {
  const failed = await failWhile(page, /theo-neutral-[\w-]+\.webp/, ALWAYS);
  await openSession(page);
  await hearOut(page);
  // First the room has asked for it until it gave up, then the still pictures.
  await expect(() => expect(failed.length).toBeGreaterThan(13)).toPass();
  await expect(page.locator('.stage canvas')).toHaveCount(0);
  await expect(page.locator('.stage .still > div')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Your answer' })).toBeVisible();
});

test('a page from the browser’s store, whose game has been replaced since, fetches itself anew', async ({
  page,
}) => {
  let pages = 0;
  await page.route(
    (address) => address.pathname === '/',
    async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      pages += 1;
      await route.fulfill({
        response: answer,
        body: pages === 1 ? body.replace(/index-[\w-]+\.js/, 'index-of-before.js') : body,
      });
    },
  );
  await failWhile(page, /index-of-before/, ALWAYS, 404);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
  expect(pages).toBe(2);
});

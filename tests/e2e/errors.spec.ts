import { expect, type Page, test } from '@playwright/test';
import { hasNoFaults } from './faults.ts';
import { answersIn, keptLog } from './kept-log.ts';
import { answer, canBePressed, hearOut, openSession, wordsOnly } from './playing.ts';

/**
 * Breaks what the session does after each line, until `mend`. Nothing of the game is replaced: a
 * browser that fails does the same.
 */
const breakLines = (page: Page) =>
  page.evaluate(() => {
    const own = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = () => {
      throw new TypeError('planted');
    };
    Object.assign(window, {
      mend: () => {
        Element.prototype.scrollIntoView = own;
      },
    });
  });
const mend = (page: Page) => page.evaluate(() => (window as unknown as { mend(): void }).mend());
const broken = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'This page has broken off' });
const alert = (page: Page) => page.getByRole('alert');

async function toBrokenPage(page: Page): Promise<void> {
  await wordsOnly(page);
  await openSession(page, 'Practice');
  await hearOut(page);
  await answer(page, 1);
  await hearOut(page);
  // By then the last line has been brought into sight, and what breaks is the next one.
  await canBePressed(page);
  await breakLines(page);
  await answer(page, 1);
  await expect(broken(page)).toBeFocused();
}

test('a screen that breaks says so, says where the play is, and goes on from there', async ({
  page,
}) => {
  await toBrokenPage(page);
  await expect(page.locator('main')).toContainText('kept on this device');
  await expect(page.locator('main')).not.toContainText('undefined');
  await hasNoFaults(page, 'broken page');
  await page.getByRole('button', { name: 'Crisis resources' }).click();
  await expect(page.getByRole('dialog')).toContainText('116 123');
  await page.getByRole('button', { name: 'Close' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  expect((await file).suggestedFilename()).toBe('joining-room-theo.json');
  // What is broken breaks again, and once more says so.
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(broken(page)).toBeFocused();
  await mend(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await hearOut(page);
  expect(answersIn(await keptLog(page))).toHaveLength(2);
});

test('a screen that breaks lets one go back to the start, and a reload comes back to the play', async ({
  page,
}) => {
  await toBrokenPage(page);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
  await page.goBack();
  await expect(broken(page)).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await hearOut(page);
  expect(answersIn(await keptLog(page))).toHaveLength(2);
});

test('a screen that breaks where nothing more can be loaded has its words and its ways on all the same', async ({
  page,
}) => {
  await page.route(/broken-page/, (route) => route.abort());
  await toBrokenPage(page);
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await mend(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await hearOut(page);
});

test('a press that goes wrong is told, once, and the play goes on', async ({ page }) => {
  await wordsOnly(page);
  await openSession(page, 'Practice');
  await page.evaluate(() => {
    window.getSelection = () => {
      throw new TypeError('planted');
    };
  });
  const words = page.getByRole('log');
  await words.click();
  await expect(alert(page)).toContainText('Something went wrong that should not have');
  await words.click();
  await expect(alert(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(alert(page)).toHaveCount(0);
  await hearOut(page);
  await answer(page, 1);
  await hearOut(page);
  expect(answersIn(await keptLog(page))).toHaveLength(1);
});

test('what is none of the game’s, or was only given up, is not told', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Choose a client' }).waitFor();
  await page.evaluate(() => {
    const from = (error: Error, where: string): Error =>
      Object.assign(error, { stack: `${error.name}: ${error.message}\n    at f (${where}:1:1)` });
    const own = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    const rejects = (reason: unknown): void =>
      void window.dispatchEvent(
        new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason }),
      );
    window.dispatchEvent(
      new ErrorEvent('error', {
        message: 'ResizeObserver loop completed with undelivered notifications.',
      }),
    );
    window.dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
    window.dispatchEvent(
      new ErrorEvent('error', {
        message: 'x',
        error: from(new Error('x'), 'chrome-extension://abcdefgh/content.js'),
      }),
    );
    rejects(
      Object.assign(from(new Error('The user aborted a request.'), own), { name: 'AbortError' }),
    );
    rejects(from(new TypeError('x'), 'moz-extension://abcdefgh/content.js'));
    rejects('words');
    rejects(undefined);
    Object.assign(window, { ownOne: () => rejects(from(new TypeError('x'), own)) });
  });
  // What comes after them is told, so that they have been heard by then.
  await page.evaluate(
    () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))),
  );
  await expect(alert(page)).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { ownOne(): void }).ownOne());
  await expect(alert(page)).toContainText('Something went wrong that should not have');
});

test('a story that breaks at an answer says so, and another answer goes on', async ({ page }) => {
  await wordsOnly(page);
  await page.route(/theo-case/, async (route) => {
    const found = await (await route.fetch()).json();
    const json: string = found.firstSession.json;
    const [from, to] = [json.indexOf('"c-0":['), json.indexOf('"c-1":[')];
    found.firstSession.json =
      json.slice(0, from) +
      json.slice(from, to).replaceAll('"^face:', '"^face:no-such-') +
      json.slice(to);
    await route.fulfill({ json: found });
  });
  await openSession(page, 'Assessed');
  await hearOut(page);
  await page
    .locator('.response', { hasText: 'I’m in training, and I talk to a supervisor' })
    .click();
  await expect(alert(page)).toContainText('The story has a fault here');
  await expect(page.getByRole('group', { name: 'Your answer' })).toBeVisible();
  expect(answersIn(await keptLog(page))).toHaveLength(0);
  await page
    .locator('.response', { hasText: 'I asked how you are and then went straight on' })
    .click();
  await hearOut(page);
  expect(answersIn(await keptLog(page))).toHaveLength(1);
});

test('a room whose frame fails stands still, and is still let go of', async ({ page }) => {
  await openSession(page, 'Practice');
  await hearOut(page);
  await answer(page, 1);
  await expect(page.locator('.stage canvas')).toBeVisible();
  const warned = page.waitForEvent('console', (message) =>
    message.text().includes('The room stands still'),
  );
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => {
      throw new TypeError('planted');
    };
  });
  await warned;
  await hearOut(page);
  expect(answersIn(await keptLog(page))).toHaveLength(1);
  await expect(alert(page)).toHaveCount(0);
  const tools = await page.context().newCDPSession(page);
  const resizes = async (): Promise<number> => {
    const {
      result: { objectId = '' },
    } = await tools.send('Runtime.evaluate', { expression: 'window' });
    return (await tools.send('DOMDebugger.getEventListeners', { objectId })).listeners.filter(
      ({ type }) => type === 'resize',
    ).length;
  };
  expect(await resizes()).toBe(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Leave for now' }).click();
  await expect.poll(resizes).toBe(0);
});

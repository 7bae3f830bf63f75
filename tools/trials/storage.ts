// What the device may do to a play that is being kept: no room left, everything cleared, no answer,
// no leave.

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { PATIENCE } from '../../tests/patience.ts';
import { launchOptions } from '../find-chromium.ts';
import { asksBeforeLeaving, atPlay, give, given, pauseSays, says } from './at-play.ts';
import type { Outcome, Trial } from './trial.ts';

/** What the page says of a play that is only in memory. */
export const ONLY_HERE = /only in this tab/;
/** What Pause says once everything is on the device. */
const KEPT = /kept on this device after every answer/;

/** Whether, after a reload, every one of these answers is there. */
async function reloaded(page: Page, answers: number): Promise<Pick<Outcome, 'survived' | 'lost'>> {
  await page.reload();
  const found = await given(page).catch(() => 0);
  return { survived: found === answers, lost: Math.max(0, answers - found) };
}

const inContext =
  (
    attempt: (context: BrowserContext, address: string, turn: number) => Promise<Outcome>,
  ): Trial['attempt'] =>
  async ({ browser, address }, turn) => {
    const context = await browser.newContext({ baseURL: address });
    try {
      return await attempt(context, address, turn);
    } finally {
      await context.close();
    }
  };

/** In the page: fills what room there is with something else, down to the last kilobyte. */
async function fill(): Promise<IDBDatabase> {
  const asked = indexedDB.open('ballast');
  asked.onupgradeneeded = () => asked.result.createObjectStore('ballast', { autoIncrement: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  for (let size = 256 * 1024; size >= 256; ) {
    const ballast = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
    const fits = await new Promise<boolean>((resolve) => {
      const stored = database.transaction('ballast', 'readwrite');
      for (let left = size; left > 0; left -= 65_536) stored.objectStore('ballast').add(ballast);
      stored.oncomplete = () => resolve(true);
      stored.onabort = () => resolve(false);
    });
    if (!fits) size /= 2;
  }
  return database;
}

export const storageFull: Trial = {
  name: 'storage-full',
  what: 'The device has no room left from some answer on, and has it again after four more.',
  tries: 6,
  attempt: inContext(async (context, address, turn) => {
    const page = await atPlay(context);
    await give(page, 1 + (turn % 3));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(address).origin,
      quotaSize: 2_000_000,
    });
    const filler = await page.evaluateHandle(fill);
    await give(page, 4);
    const told = (await says(page, ONLY_HERE)) && !KEPT.test(await pauseSays(page));
    await filler.evaluate((database) => {
      database.transaction('ballast', 'readwrite').objectStore('ballast').clear();
    });
    await page
      .getByText(ONLY_HERE)
      .first()
      .waitFor({ state: 'hidden', timeout: PATIENCE.expect })
      .catch(() => undefined);
    return { ...(await reloaded(page, 1 + (turn % 3) + 4)), told, frozen: false };
  }),
};

export const dataCleared: Trial = {
  name: 'data-cleared',
  what: 'The site’s data is cleared in the middle of a play, which goes on.',
  tries: 6,
  attempt: inContext(async (context, address, turn) => {
    const page = await atPlay(context);
    await give(page, 1 + (turn % 3));
    await (await context.newCDPSession(page)).send('Storage.clearDataForOrigin', {
      origin: new URL(address).origin,
      storageTypes: 'all',
    });
    await give(page, 2);
    return { ...(await reloaded(page, 1 + (turn % 3) + 2)), told: null, frozen: false };
  }),
};

export const storageSilent: Trial = {
  name: 'storage-silent',
  what: 'Opening the storage is never answered.',
  tries: 4,
  attempt: inContext(async (context, _, turn) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    const page = await atPlay(context);
    await give(page, 1 + turn);
    const told = (await says(page, ONLY_HERE)) && !KEPT.test(await pauseSays(page));
    const found = await given(page);
    const asked = await asksBeforeLeaving(page);
    return { survived: found === 1 + turn && asked, lost: 1 + turn - found, told, frozen: false };
  }),
};

export const dataBlocked: Trial = {
  name: 'data-blocked',
  what: 'The browser is set to keep no data of any site; every other time the play is entered by an address.',
  tries: 4,
  async attempt({ address }, turn) {
    const profile = mkdtempSync(join(tmpdir(), 'joining-room-'));
    mkdirSync(join(profile, 'Default'));
    // Chrome's own setting “Don't allow sites to save data on your device”.
    writeFileSync(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
    );
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions(),
      baseURL: address,
    });
    try {
      const page = await context.newPage();
      if (turn % 2 === 0) await page.goto('/?seed=7');
      else await page.goto('/?seed=7#chart-theo');
      if (turn % 2 === 0) {
        await page.getByRole('button', { name: 'Choose a client' }).click();
        await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
      }
      await page.getByRole('radio', { name: 'Practice' }).check();
      await page.getByRole('button', { name: 'Open the door' }).click();
      await give(page, 3);
      const told = (await says(page, ONLY_HERE)) && !KEPT.test(await pauseSays(page));
      const found = await given(page);
      return { survived: found === 3, lost: 3 - found, told, frozen: false };
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
};

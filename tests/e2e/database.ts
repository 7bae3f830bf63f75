// What is kept on the device, looked at and changed beside the game, on a connection of its own.

import type { Page } from '@playwright/test';

/** Every record that is kept. */
export const recordsOf = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  inDatabase(page, 'return await done(store.getAll());');

/**
 * Keeps `count` records like the first one there is, but for what `change` gives for each number
 * from 0. It runs in the page, and sees nothing around it.
 */
export const keepCopies = (
  page: Page,
  count: number,
  change: (n: number, one: { readonly at: number; readonly log: object }) => object,
): Promise<unknown> =>
  inDatabase(
    page,
    `const [one] = await done(store.getAll()); for (let n = 0; n < ${count}; n += 1) store.put({ ...one, ...(${String(change)})(n, one) }); await done(store.count());`,
  );

/** Runs `body`, where `store` is the store of plays and `done(request)` waits for a request. */
function inDatabase<T>(page: Page, body: string): Promise<T> {
  return page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
    const database = await done(indexedDB.open('joining-room'));
    const store = database.transaction('plays', 'readwrite').objectStore('plays');
    try { ${body} } finally { database.close(); }
  })()`);
}

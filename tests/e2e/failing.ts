// Lines that fail: requests for the game's own files that are broken off, refused or held back.

import type { BrowserContext, Page, Request, Route } from '@playwright/test';

/** Broken off, as by a lost line, or answered with this status. */
export type How = 'broken off' | number;

const fail = (route: Route, how: How): Promise<void> =>
  how === 'broken off'
    ? route.abort()
    : route.fulfill({ status: how, contentType: 'text/plain', body: 'not now' });
const isPage = (route: Route): boolean => route.request().resourceType() === 'document';

/**
 * Fails every request whose address matches, for as long as `holds` says so, which is asked with
 * how many have been failed before. Returns their addresses.
 */
export async function failWhile(
  on: Page | BrowserContext,
  matching: RegExp,
  holds: (failed: number) => boolean,
  how: How = 'broken off',
): Promise<readonly string[]> {
  const failed: string[] = [];
  await on.route(matching, async (route) => {
    if (isPage(route) || !holds(failed.length)) return route.fallback();
    failed.push(route.request().url());
    return fail(route, how);
  });
  return failed;
}

/**
 * Fails every `nth` request of any kind but for the page itself, beginning with number `first`
 * (from 0).
 */
export async function failEvery(
  on: Page | BrowserContext,
  nth: number,
  first: number,
  how: How = 'broken off',
): Promise<void> {
  let asked = 0;
  await on.route('**/*', (route) => {
    if (isPage(route)) return route.fallback();
    asked += 1;
    return (asked - 1) % nth === first ? fail(route, how) : route.fallback();
  });
}

/** Holds every request whose address matches until the returned function is called. */
export async function holdBack(on: Page | BrowserContext, matching: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    release = resolve;
  });
  await on.route(matching, async (route) => {
    await free;
    await route.fallback().catch(() => undefined);
  });
  return release;
}

/** Does something, and says which of the game's scripts were asked for meanwhile. */
export async function scriptsAskedFor(
  page: Page,
  task: () => Promise<void>,
): Promise<readonly string[]> {
  const asked = new Set<string>();
  const note = (request: Request): void => {
    const [name] = request.url().match(/assets\/[\w-]+\.js/) ?? [];
    if (name) asked.add(name);
  };
  page.on('request', note);
  await task();
  page.off('request', note);
  return [...asked];
}

/** The addresses of all scripts of the built game, found from its page on. */
export async function scriptsOf(address: string): Promise<readonly string[]> {
  const page = await (await fetch(address)).text();
  const found = new Set<string>();
  const queue = [...page.matchAll(/assets\/[\w-]+\.js/g)].map(([name]) => name);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const answer = await fetch(new URL(name, address));
    if (!answer.headers.get('content-type')?.includes('javascript')) continue;
    found.add(name);
    const code = await answer.text();
    for (const [, other = ''] of code.matchAll(
      /["'`]\.?\/?(?:assets\/)?([\w-]+-[\w-]{8}\.js)["'`]/g,
    ))
      queue.push(`assets/${other}`);
  }
  return [...found].sort();
}

// Figures from a real browser: how soon the first answer can be given, how fast an answer is
// answered, what a frame of the room costs, whether memory stays flat, and whether both hold when
// one plays for long. Needs a build in dist/ and a Chromium.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { extname, join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from './find-chromium.ts';

/** Slow 4G as Lighthouse throttles it: milliseconds of latency and bytes a second. */
const SLOW_4G = { latency: 562.5, down: (1.44 * 1024 * 1024) / 8, up: (675 * 1024) / 8 } as const;
const CPU = 4;
/** Plays in one tab; from the fortieth on the list on the first screen is as long as it gets. */
const REPLAYS = { before: 50, after: 200 } as const;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export type BrowserFigures = {
  /**
   * Milliseconds from opening the address, cold, slow 4G and 4x CPU, to the first answer that can
   * be given; the middle of three.
   */
  readonly firstAnswerMs: number;
  /**
   * Milliseconds from a click on an answer to the next line on the page, 4x CPU, 95th percentile.
   */
  readonly clickToLineP95Ms: number;
  /**
   * Milliseconds of main-thread work in a frame of the room, 95th percentile, without the graphics
   * calls themselves.
   */
  readonly framesP95Ms: number;
  /** What the page's objects take after 200 plays in one tab over what they took after 50. */
  readonly heapAfter200Over50: number;
} & SoakFigures;
/** Of playing on and on with the room drawn. */
export type SoakFigures = {
  readonly soakMinutes: number;
  /**
   * Milliseconds of main-thread work in a frame, 95th percentile, in the first and in the last
   * fifth of the time.
   */
  readonly soakFramesP95MsAtStart: number;
  readonly soakFramesP95MsAtEnd: number;
  /**
   * What the page's objects take at the first screen, in megabytes, after the first fifth and at
   * the end.
   */
  readonly soakHeapMBAtStart: number;
  readonly soakHeapMBAtEnd: number;
};
/** Milliseconds between two answers of a soak. */
const BEAT = 2500;

/**
 * Measures the game as it was last built, and plays it for so many minutes.
 * @throws Error when there is no Chromium
 */
export function benchBrowser(minutes: number): Promise<BrowserFigures> {
  return withGame(async (browser, address) => ({
    firstAnswerMs: Math.round(
      middle([
        await firstAnswer(browser, address),
        await firstAnswer(browser, address),
        await firstAnswer(browser, address),
      ]),
    ),
    ...(await clicks(browser, address)),
    framesP95Ms: await frames(browser, address),
    heapAfter200Over50: await heap(browser, address),
    ...(await soak(browser, address, minutes)),
  }));
}

/** Only plays it, for so many minutes. @throws Error when there is no Chromium */
export function soakBrowser(minutes: number): Promise<SoakFigures> {
  return withGame((browser, address) => soak(browser, address, minutes));
}

async function withGame<T>(measure: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, answer) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = join(resolve(import.meta.dirname, '../dist'), path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) =>
        answer
          .writeHead(200, {
            'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
            'content-encoding': 'gzip',
          })
          .end(gzipSync(content)),
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/?seed=7`;
  const browser = await chromium.launch(launchOptions());
  try {
    return await measure(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
}

/** A page with settings as given, throttled if asked. */
async function open(
  browser: Browser,
  settings: object,
  slow: { cpu?: number; net?: boolean } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(
    (kept) => localStorage.setItem('joining-room.settings', JSON.stringify(kept)),
    settings,
  );
  const devtools = await page.context().newCDPSession(page);
  if (slow.cpu) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  if (slow.net)
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW_4G.latency,
      downloadThroughput: SLOW_4G.down,
      uploadThroughput: SLOW_4G.up,
    });
  return page;
}

async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
  await page.getByRole('button', { name: 'Open the door' }).click();
}

/**
 * The buttons are pressed in the page the moment they are there: what is measured is the game, not
 * the hand or the tool that moves it.
 */
async function firstAnswer(browser: Browser, address: string): Promise<number> {
  const page = await open(browser, { pace: 'all-at-once' }, { cpu: CPU, net: true });
  await page.addInitScript(
    (wanted) => {
      const left = [...wanted];
      const look = (): void => {
        const found = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === left[0],
        );
        if (found) {
          left.shift();
          found.click();
        } else if (left.length === 0 && document.querySelector('.response')) {
          Object.assign(window, { firstAnswerAt: performance.now() });
          watch.disconnect();
        }
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { subtree: true, childList: true });
    },
    ['Choose a client', 'Read Theo’s chart', 'Open the door'],
  );
  await page.goto(address, { waitUntil: 'commit' });
  const took = await page.waitForFunction(
    () => (window as { firstAnswerAt?: number }).firstAnswerAt,
  );
  const milliseconds = (await took.jsonValue()) ?? Number.NaN;
  await page.close();
  return milliseconds;
}

async function clicks(browser: Browser, address: string): Promise<{ clickToLineP95Ms: number }> {
  const page = await open(
    browser,
    { pace: 'all-at-once', silence: 'untimed', stage: false },
    { cpu: CPU },
  );
  const times: number[] = [];
  for (let play = 0; play < 3; play += 1) {
    await page.goto(address);
    await sitDown(page);
    await page.locator('.response').first().waitFor();
    times.push(
      ...(await page.evaluate(async () => {
        const found: number[] = [];
        const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
        const said = (): string | null | undefined => document.querySelector('.lines')?.textContent;
        const find = (what: string, words: RegExp): HTMLElement | undefined =>
          [...document.querySelectorAll<HTMLElement>(what)].find(
            (one) => words.test(one.textContent ?? '') && one.ariaDisabled !== 'true',
          );
        while (!find('button', /^Go on/)) {
          // Now and then one is asked first how the answer will land.
          const button = find('button', /^Just say it/) ?? find('.response', /^[^(]+$/);
          const before = said();
          const began = performance.now();
          const watch = new MutationObserver(() => {
            if (said() === before) return;
            found.push(performance.now() - began);
            watch.disconnect();
          });
          watch.observe(document, { subtree: true, childList: true, characterData: true });
          button?.click();
          await frame();
          watch.disconnect();
          await frame();
        }
        return found;
      })),
    );
  }
  await page.close();
  return { clickToLineP95Ms: percentile95(times) };
}

/** From its next address on, the page notes in `frameTimes` what its frames take. */
async function timeFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = [];
    const own = window.requestAnimationFrame.bind(window);
    Object.assign(window, { frameTimes: times });
    // What the graphics calls take is the rasteriser's, which here draws in software on the same
    // two cores.
    let drawing = 0;
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (typeof value !== 'function' || name === 'constructor') continue;
        Object.assign(prototype, {
          [name](this: unknown, ...given: unknown[]): unknown {
            const began = performance.now();
            const found: unknown = Reflect.apply(value, this, given);
            drawing += performance.now() - began;
            return found;
          },
        });
      }
    }
    window.requestAnimationFrame = (callback) =>
      own((now) => {
        drawing = 0;
        const began = performance.now();
        callback(now);
        times.push(performance.now() - began - drawing);
      });
  });
}

/** The milliseconds of main-thread work in each frame since it was last asked. */
const framesSince = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.splice(0));

async function frames(browser: Browser, address: string): Promise<number> {
  const page = await open(browser, { pace: 'all-at-once' });
  await timeFrames(page);
  await page.goto(address);
  await sitDown(page);
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(2000);
  await framesSince(page);
  await page.waitForTimeout(6000);
  const times = await framesSince(page);
  await page.close();
  return percentile95(times);
}

/**
 * How to ask what the page's objects take just now, in bytes, strings and functions among them.
 * Code that the engine has compiled for what is hot is left out: it goes on growing for hundreds of
 * plays, and is the engine's; so is what the browser itself keeps.
 */
async function heapOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  return async () => {
    const pieces: string[] = [];
    const keep = ({ chunk }: { chunk: string }): void => {
      pieces.push(chunk);
    };
    devtools.on('HeapProfiler.addHeapSnapshotChunk', keep);
    // It collects what is not in use before it counts.
    await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    devtools.off('HeapProfiler.addHeapSnapshotChunk', keep);
    return bytesOfObjects(JSON.parse(pieces.join('')) as HeapSnapshot);
  };
}

/**
 * A heap snapshot as V8 writes it: every node is so many numbers in a row, which the fields name.
 */
type HeapSnapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
};

function bytesOfObjects({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const [wide, type, size] = [
    meta.node_fields.length,
    meta.node_fields.indexOf('type'),
    meta.node_fields.indexOf('self_size'),
  ];
  const others = new Set(
    ['code', 'native', 'synthetic'].map((name) => meta.node_types[0].indexOf(name)),
  );
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += wide)
    if (!others.has(nodes[node + type] ?? 0)) bytes += nodes[node + size] ?? 0;
  return bytes;
}

/**
 * Plays on and on with the room drawn, answer after answer at a person's pace, so that bodies,
 * skies and stages come and go. What a fifth of the time has been spent on is the start: by then
 * everything has been there once.
 */
async function soak(browser: Browser, address: string, minutes: number): Promise<SoakFigures> {
  const page = await open(browser, { pace: 'all-at-once', silence: 'untimed', motion: 'full' });
  await timeFrames(page);
  await page.goto(address);
  const used = await heapOf(page);
  const began = performance.now();
  const share = (): number => (performance.now() - began) / (minutes * 60_000);
  const playTill = async (end: number): Promise<void> => {
    while (share() < end) {
      await page.evaluate(pressOn);
      await page.waitForTimeout((await page.locator('.stage canvas').isVisible()) ? BEAT : 300);
    }
  };
  const p95 = async (): Promise<number> => percentile95(await framesSince(page));
  /**
   * A case told half through holds the stories of its parts; at the first screen nothing is held
   * that is not held for good.
   */
  const usedAtTitle = async (): Promise<number> => {
    while (!(await page.getByRole('button', { name: 'Choose a client' }).isVisible()))
      await page.evaluate(leave);
    return used();
  };
  await playTill(0.2);
  const [soakFramesP95MsAtStart, heapAtStart] = [await p95(), await usedAtTitle()];
  await playTill(0.8);
  await framesSince(page);
  await playTill(1);
  const [soakFramesP95MsAtEnd, heapAtEnd] = [await p95(), await usedAtTitle()];
  await page.close();
  const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10;
  return {
    soakMinutes: minutes,
    soakFramesP95MsAtStart,
    soakFramesP95MsAtEnd,
    soakHeapMBAtStart: megabytes(heapAtStart),
    soakHeapMBAtEnd: megabytes(heapAtEnd),
  };
}

/** In the page: presses what leads back to the first screen. */
function leave(): void {
  const button = (words: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === words);
  (button('Leave for now') ?? button('Joining Room') ?? button('Pause'))?.click();
}

/** In the page: presses whatever leads on, whichever screen it is. */
function pressOn(): void {
  [...document.querySelectorAll<HTMLInputElement>('input[name="taken"]')].at(-1)?.click();
  const responses = [...document.querySelectorAll<HTMLElement>('.response')];
  const onward =
    /^(A good while|Just say it|Sit down with what|See what|Go on|Not today|Write it later|Leave it so|See it beside|Back to the start|Choose a client|Open the door|Read \S+ chart)/;
  const answer = responses[Math.floor(Math.random() * responses.length)];
  (
    answer ??
    [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
      onward.test(one.textContent ?? ''),
    )
  )?.click();
}

/** Plays by clicking in the page itself, as fast as it goes. */
async function heap(browser: Browser, address: string): Promise<number> {
  const page = await open(browser, { pace: 'all-at-once', silence: 'untimed', stage: false });
  // Nobody is there who would have to see an answer before pressing it. How long a request may take
  // stays as it is (loading/again.ts): cut short, every play would load the scripts once more.
  await page.addInitScript(() => {
    const own = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (then: () => void, wait = 0) =>
        own(then, wait < 30_000 ? Math.min(wait, 5) : wait),
    });
  });
  await page.goto(address);
  const used = await heapOf(page);
  const play = (times: number): Promise<void> =>
    page.evaluate(async (plays) => {
      const find = (words: RegExp): HTMLElement | undefined =>
        [...document.querySelectorAll<HTMLElement>('button')].find(
          (one) => words.test(one.textContent ?? '') && one.ariaDisabled !== 'true',
        );
      const press = async (words: RegExp): Promise<void> => {
        for (let tries = 0; tries < 500; tries += 1) {
          const button = find(words);
          if (button) {
            button.click();
            return;
          }
          await new Promise((next) => setTimeout(next, 5));
        }
        throw new Error(`There is no button that says ${words}.`);
      };
      for (let n = 0; n < plays; n += 1) {
        await press(/^Choose a client/);
        await press(/chart$/);
        await press(/^Open the door/);
        for (let presses = 0; presses < 80 && !document.querySelector('.debrief'); presses += 1) {
          [...document.querySelectorAll<HTMLInputElement>('input[name="taken"]')].at(-1)?.click();
          await press(
            /^(1|A good while|Just say it|Sit down with what|See what|Go on|Not today|Write it later|Leave it so|See it beside)/,
          );
          await new Promise((next) => setTimeout(next, 2));
        }
        await press(/^Back to the start/);
      }
    }, times);
  /** The least of three, a play apart: of the play just left, something is sometimes held still. */
  const least = async (): Promise<number> => {
    const found = [await used()];
    while (found.length < 3) {
      await play(1);
      found.push(await used());
    }
    return Math.min(...found);
  };
  await play(REPLAYS.before);
  const before = await least();
  await play(REPLAYS.after - REPLAYS.before);
  const after = await least();
  await page.close();
  return Math.round((after / before) * 1000) / 1000;
}

const percentile95 = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10;
};

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

// Files that are damaged, foreign, oversized or hostile are opened, and records damaged, beside a
// play of one's own.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Log } from '../../src/play/log.ts';
import { keepCopies, recordsOf } from '../../tests/e2e/database.ts';
import { answer, hearOut, openSession, readBack, wordsOnly } from '../../tests/e2e/playing.ts';
import { type HostileFile, hostileFiles } from '../../tests/library/hostile-files.ts';
import { playThrough } from '../../tests/play/theo.ts';
import { PATIENCE } from '../../tests/patience.ts';
import { says } from './at-play.ts';
import type { Outcome, Stand, Trial } from './trial.ts';

/** Longer than this and one thinks that the page has died, in milliseconds. */
const FROZEN = 5000;
/** What can be taken in at a glance, in letters. */
const PARAGRAPH = 400;

type Found = {
  readonly told: boolean | null;
  readonly listed: boolean;
  readonly notes: readonly string[];
};

/** What is done at the first screen, and what came of it. Files are chosen from `folder`. */
type Try = { readonly what: string; act(page: Page, folder: string): Promise<Found> };

/** A play with three answers. */
function good(): Log {
  return playThrough(7, () => 0, 3).run().log;
}

const huge: HostileFile = {
  what: '200 MB',
  content: () =>
    Buffer.concat([Buffer.from('{"acts":['), Buffer.alloc(200_000_000, ' '), Buffer.from(']}')]),
  said: /never larger/,
};
const TRIES: readonly Try[] = [
  ...[...hostileFiles(good), huge].map(
    (file): Try => ({ what: file.what, act: (page, folder) => openOne(page, folder, file) }),
  ),
  { what: 'the same file five times', act: openedFiveTimes },
  {
    what: 'a record with an absurd date',
    act: (page) => withRecord(page, () => ({ id: 'odd', at: 1e300, finished: true }), false),
  },
  {
    what: 'a record that this version cannot read',
    act: (page) => withRecord(page, () => ({ id: 'odd', log: { format: 99 } }), true),
  },
];

export const files: Trial = {
  name: 'files',
  what: 'Files of every hostile kind are opened, and records damaged, beside a play of one’s own.',
  tries: TRIES.length,
  async attempt({ browser, address }: Stand, turn): Promise<Outcome> {
    const { what, act } = TRIES[turn % TRIES.length] as Try;
    const context = await browser.newContext({ baseURL: address });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE.expect);
    await wordsOnly(page);
    await page.addInitScript(() => {
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      setInterval(() => {
        const now = performance.now();
        Object.assign(window, {
          longest: Math.max((window as unknown as { longest: number }).longest, now - last),
        });
        last = now;
      }, 50);
    });
    await openSession(page, 'Practice');
    await hearOut(page);
    await answer(page, 2);
    await hearOut(page);
    const own = page.url();
    const recordOf = async (): Promise<string> =>
      JSON.stringify((await recordsOf(page)).find(({ id }) => own.endsWith(`#play-${id}`)));
    const before = await recordOf();
    await page.goto('./');
    await page.getByRole('button', { name: /after 1 answer/ }).waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'joining-room-'));
    const { told, listed, notes } = await act(page, folder).finally(() =>
      rmSync(folder, { recursive: true }),
    );
    const ran = await page.evaluate(() => 'ran' in window || 'ran' in {});
    const blocked = await longestGap(page);
    const unchanged = (await recordOf()) === before;
    await page.goto(own);
    await hearOut(page);
    const kept = (await readBack(page)).length;
    await answer(page, 1);
    await hearOut(page);
    await context.close();
    const seen = [
      ...notes,
      ...(blocked > 1000 ? [`the page stood still for ${(blocked / 1000).toFixed(1)} s`] : []),
      ...(listed ? [] : ['one’s own play was not on the first screen']),
      ...(unchanged ? [] : ['one’s own play was changed']),
      ...(ran ? ['something in it was run'] : []),
    ];
    return {
      survived: listed && unchanged && !ran && kept === 1,
      lost: 1 - kept,
      told,
      frozen: blocked > FROZEN,
      ...(seen.length > 0 && { seen: `${what}: ${seen.join('; ')}` }),
    };
  },
};

async function openOne(
  page: Page,
  folder: string,
  { what, content, said }: HostileFile,
): Promise<Found> {
  await choose(page, folder, content());
  const alert = page.getByRole('alert');
  const elsewhere = page
    .getByRole('heading', { name: 'Joining Room' })
    .waitFor({ state: 'detached', timeout: PATIENCE.expect });
  await Promise.race([alert.waitFor({ timeout: PATIENCE.expect }), elsewhere]);
  elsewhere.catch(() => undefined);
  const words =
    (await alert.count()) === 0
      ? null
      : await alert.evaluate((one) => ({
          length: one.textContent.length,
          start: one.textContent.slice(0, 1000),
        }));
  const notes = [
    ...(said && !words ? ['it was taken for a play'] : []),
    ...(!said && words ? [`it was refused (${words.start.slice(0, 100)})`] : []),
    ...(words && words.length > PARAGRAPH ? [`${words.length} letters were said about it`] : []),
  ];
  if (what.includes('shares') && !words)
    notes.push(
      `the first screen then stood still for ${((await gapOfFirstScreen(page)) / 1000).toFixed(1)} s`,
    );
  return {
    told: said
      ? words !== null && words.length <= PARAGRAPH && words.length > 0
      : words
        ? false
        : null,
    listed: await isListed(page),
    notes,
  };
}

async function openedFiveTimes(page: Page, folder: string): Promise<Found> {
  const file = Buffer.from(JSON.stringify(good()));
  for (let n = 0; n < 5; n += 1) {
    await choose(page, folder, file);
    await page.getByRole('heading', { name: 'Joining Room' }).waitFor({ state: 'detached' });
    await hearOut(page);
    await page.goto('./');
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .waitFor();
  }
  const count = await page.getByRole('button', { name: /after 3 answers/ }).count();
  return {
    told: null,
    listed: await isListed(page),
    notes: count === 1 ? [] : [`it is listed ${count} times`],
  };
}

/** A second record, like one’s own but for `change`. */
async function withRecord(page: Page, change: () => object, unreadable: boolean): Promise<Found> {
  await keepCopies(page, 1, change);
  await page.reload();
  return {
    told: unreadable ? await says(page, /cannot be read by this version/) : null,
    listed: await isListed(page),
    notes: [],
  };
}

/**
 * Gives the file to the first screen, from the disk as everybody does; the longest standstill is
 * counted from here.
 */
async function choose(page: Page, folder: string, content: Buffer): Promise<void> {
  const file = join(folder, 'play.json');
  writeFileSync(file, content);
  await page.evaluate(() => Object.assign(window, { longest: 0 }));
  await page.getByLabel('Open a play from a file').setInputFiles(file);
}

/** Whether one's own play, with its one answer, can be gone on with from the first screen. */
async function isListed(page: Page): Promise<boolean> {
  if (!(await page.getByRole('button', { name: 'Choose a client' }).isVisible()))
    await page.goto('./');
  return page
    .getByRole('button', { name: /after 1 answer$/ })
    .waitFor({ timeout: PATIENCE.expect })
    .then(
      () => true,
      () => false,
    );
}

async function gapOfFirstScreen(page: Page): Promise<number> {
  await page.goto('./');
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .waitFor();
  return longestGap(page);
}

async function longestGap(page: Page): Promise<number> {
  // Whatever stood still is over once two more ticks have come.
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}

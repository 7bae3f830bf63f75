// The log of the play under way, read where a trainee would get it: “Keep as a file”, under Pause.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ActOf } from '../../src/play/act.ts';
import { type Log, parseLog } from '../../src/play/log.ts';
import { played } from '../../src/play/log-tree.ts';

/** The log as it stands; leaves the session as it was. */
export async function keptLog(page: Page): Promise<Log> {
  await page.getByRole('button', { name: 'Pause' }).click();
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const log = parseLog(JSON.parse(readFileSync(await (await kept).path(), 'utf8')));
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  return log;
}

/** The answers on the path that is being played. */
export const answersIn = (log: Log): readonly ActOf<'answer'>[] =>
  played(log).flatMap((act) => (act.kind === 'answer' ? [act] : []));

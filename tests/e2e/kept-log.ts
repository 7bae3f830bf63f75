// The log of the play under way, read where a trainee would get it: “Keep as a file”, under Pause.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Log, parseLog } from '../../src/play/log.ts';

/** The log as it stands; leaves the session as it was. */
export async function keptLog(page: Page): Promise<Log> {
  await page.getByRole('button', { name: 'Pause' }).click();
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const log = parseLog(JSON.parse(readFileSync(await (await kept).path(), 'utf8')));
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  return log;
}

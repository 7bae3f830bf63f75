import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { packageBin } from '../../tools/run/package-bin.mjs';
import { answer, hearOut, readBack } from './playing.ts';

// A new client is a folder in stories and a drawing in art/people, and nothing else is touched: here
// one is made of Theo's under another name, in a copy of the project.

const root = resolve(import.meta.dirname, '../..');
const NEITHER_COPIED_NOR_KEPT = /(^|[\\/])(node_modules|dist|\.git|test-results|\.setup)$/;
const run = promisify(execFile);

// One copy for all.
test.describe.configure({ mode: 'serial' });

let copy: string;
let server: PreviewServer;
const inCopy = (...words: readonly string[]) => run(process.execPath, words, { cwd: copy });
const changed = (path: string, from: string | RegExp, to: string): void =>
  writeFileSync(join(copy, path), readFileSync(join(copy, path), 'utf8').replace(from, to));

test.beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'seventh-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !NEITHER_COPIED_NOR_KEPT.test(path) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync(join(copy, 'stories/theo'), join(copy, 'stories/sena'), { recursive: true });
  cpSync(join(copy, 'art/people/theo.ts'), join(copy, 'art/people/sena.ts'));
  changed('art/people/sena.ts', "id: 'theo'", "id: 'sena'");
  changed('stories/sena/case.json', '"id": "theo"', '"id": "sena"');
  changed('stories/sena/case.json', '"name": "Theo"', '"name": "Sena"');
  changed('stories/sena/case.json', '"fullName": "Theo Lindqvist"', '"fullName": "Sena Brandt"');
  await inCopy('tools/draw.ts');
  await inCopy(packageBin(root, 'vite'), 'build', '--logLevel', 'warn');
  server = await preview({ root: copy, preview: { port: 0, strictPort: false } });
});
test.afterAll(async () => {
  await server?.close();
  rmSync(copy, { recursive: true });
});

test('a seventh client appears, is drawn, and is played', async ({ page }) => {
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Choose a client' }).click();
  for (const name of ['Mina', 'Sena', 'Theo'])
    await expect(page.getByRole('button', { name: `Read ${name}’s chart` })).toBeVisible();
  await page.getByRole('button', { name: 'Read Sena’s chart' }).click();
  await page.getByRole('button', { name: 'Open the door' }).click();
  await expect(page.getByRole('heading', { name: 'Session with Sena' })).toBeAttached();
  await expect(page.locator('.stage canvas')).toBeVisible();
  for (let n = 0; n < 2; n += 1) {
    await hearOut(page);
    await answer(page, 1);
  }
  await hearOut(page);
  expect(await readBack(page)).toHaveLength(2);
});

test('a seventh client is played by the programs as everybody is', async () => {
  const { stdout } = await inCopy(
    'tools/playtest.ts',
    ...['--case', 'sena', '--policy', 'mixed', '--plays', '20', '--seed', '1', '--json'],
  );
  expect(JSON.parse(stdout)).toMatchObject({ case: 'sena', completed: 20, errors: [] });
});

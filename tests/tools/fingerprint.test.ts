import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fingerprint } from '../../tools/fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('what is in files and folders has another fingerprint as soon as anything in it is another', () => {
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  const now = (): string => fingerprint(folder, ['src', 'page.html', 'not-there']);
  write('page.html', 'page');
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  const first = now();
  expect(now()).toBe(first);
  write('beside.ts', 'beside');
  expect(now()).toBe(first);
  const seen = new Set([first]);
  for (const change of [
    () => write('src/deep/b.ts', 'c'),
    () => write('src/deep/empty.ts', ''),
    () => renameSync(join(folder, 'src/a.ts'), join(folder, 'src/z.ts')),
    () => write('not-there', ''),
    () => rmSync(join(folder, 'page.html')),
    () => {
      write('src/z.ts', 'ab');
      write('src/deep/b.ts', '');
    },
  ]) {
    change();
    seen.add(now());
  }
  expect(seen.size).toBe(7);
});

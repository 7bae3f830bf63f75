import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKER } from '../../tools/faultless.ts';
import { slashed } from '../../tools/slashed.ts';

const root = resolve(import.meta.dirname, '../..');

/** A file and all files of ours that it imports, and those that they import. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g))
    withImports(resolve(dirname(file), path), found);
  return found;
}

it('what is remembered of a story hangs on every file that its check is made of', () => {
  const files = [...withImports(resolve(root, 'src/authoring/check-story.ts'))].map((file) =>
    slashed(relative(root, file)),
  );
  expect(files.length).toBeGreaterThan(15);
  const left = files.filter((file) => !CHECKER.some((one) => file.startsWith(`${one}/`)));
  expect(left).toEqual([]);
});

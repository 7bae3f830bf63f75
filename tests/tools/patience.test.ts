import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The tests, and the trials that are tests too. */
const FOLDERS = ['tests', 'tools/trials'];
const root = resolve(import.meta.dirname, '../..');
/**
 * A limit of its own: `timeout: 5_000`, `test.setTimeout(…)`, or a number after the body of a test.
 */
const OWN_LIMIT = /\btimeout: *[\d_]+|\btest\.(?:setTimeout|slow)\(|^ *\}, *[\d_]{4,}\);$/gim;

/** The places in a test's source where it sets a limit of its own, by line. */
function ownLimits(source: string): string[] {
  return [...source.matchAll(OWN_LIMIT)].map(
    ({ 0: found, index }) => `${source.slice(0, index).split('\n').length}: ${found.trim()}`,
  );
}

describe('how long a test may take', () => {
  it('is said in tests/patience.ts and nowhere else', () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    ).filter((name) => name.endsWith('.ts') && !name.endsWith('patience.test.ts'));
    expect(files.length).toBeGreaterThan(40);
    expect(
      files.flatMap((name) =>
        ownLimits(readFileSync(join(root, name), 'utf8')).map((limit) => `${name}:${limit}`),
      ),
    ).toEqual([]);
  });

  it('is found however it is written', () => {
    expect(
      ownLimits(
        "test.setTimeout(1);\nawait click({ timeout: 1000 });\nit('x', () => {\n}, 30_000);\n",
      ),
    ).toEqual(['1: test.setTimeout(', '2: timeout: 1000', '4: }, 30_000);']);
  });
});

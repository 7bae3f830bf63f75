// Whether files are the same as they were, without keeping them.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from './slashed.ts';

/**
 * The SHA-256 of these files and of all below these folders, names and content, as hex digits; one
 * that is not there counts as empty.
 */
export function fingerprint(root: string, names: readonly string[]): string {
  const all = createHash('sha256');
  for (const name of names) {
    for (const file of filesOf(root, name))
      all.update(
        `${slashed(file)}\0${createHash('sha256')
          .update(readFileSync(join(root, file)))
          .digest('hex')}\n`,
      );
  }
  return all.digest('hex');
}

function filesOf(root: string, name: string): readonly string[] {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [name];
  return readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .map((one) => join(name, one))
    .filter((one) => statSync(join(root, one)).isFile())
    .sort();
}

// The script behind a package's command. The files in node_modules/.bin are shell scripts on some
// systems, which Node cannot run.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The script that a package's own command runs; of several commands the one called like the
 * package, or else the first.
 * @param {string} root the project's folder
 * @param {string} name as in node_modules
 * @returns {string}
 * @throws {Error} when the package is not there or has no command
 */
export function packageBin(root, name) {
  const folder = join(root, 'node_modules', name);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`There is no package “${name}” in node_modules.`);
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script =
    typeof bin === 'string' ? bin : (bin[name.split('/').at(-1) ?? name] ?? Object.values(bin)[0]);
  if (script === undefined) throw new Error(`The package “${name}” has no command.`);
  return join(folder, script);
}

// Every script of package.json goes through here, on every system alike: node tools/run.mjs PROGRAM
// … then PROGRAM … It installs what is missing, and runs one program after another with the Node
// that package.json pins. What runs before that Node is there is plain JavaScript, for the only
// Node may be an older one.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, run } from './run/commands.mjs';
import { install, isInstalled } from './run/install.mjs';
import { nodeHere } from './run/node-here.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await go();

/** @returns {Promise<number>} the exit code of the first program that failed, or 0 */
async function go() {
  const trouble = isInstalled(root) ? null : await install(root);
  if (trouble !== null) return fail(trouble);
  const here = nodeHere(root);
  if (here.kind === 'none') return fail(here.why);
  // Programs that start others by name find the same Node, and each other.
  process.env['PATH'] = [
    dirname(here.path),
    join(root, 'node_modules', '.bin'),
    process.env['PATH'],
  ].join(process.platform === 'win32' ? ';' : ':');
  for (const command of commandsOf(process.argv.slice(2))) {
    const code = await run(root, here.path, command);
    if (code !== 0) return code;
  }
  return 0;
}

/** @param {string} why @returns {number} */
function fail(why) {
  console.error(`\n${why}`);
  return 1;
}

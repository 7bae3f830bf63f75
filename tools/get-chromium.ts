// Sees to it that there is a browser for the tests and the bench: takes the one of the system,
// installs Debian's where that can be done without asking, and says what to do where it cannot.

import { spawnSync } from 'node:child_process';
import { searchHere, whatToDo } from './find-chromium.ts';

let found = searchHere();
if (found.kind === 'none' && process.getuid?.() === 0 && runs('apt-get', '--version')) {
  console.error('Installing Chromium for the browser tests …');
  if (runs('apt-get', 'update', '-qq'))
    runs('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  found = searchHere();
}
const trouble = whatToDo(found);
if (trouble !== null) {
  console.error(trouble);
  process.exitCode = 1;
}

/** Standard output is left to the program that comes after. */
function runs(program: string, ...args: readonly string[]): boolean {
  const quiet = args[0] === '--version';
  return (
    spawnSync(program, args, {
      stdio: quiet ? 'ignore' : ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

// npm test: everything that must hold, one step after another; it stops at the first that does not.

import { resolve } from 'node:path';
import { commandsOf, run } from './run/commands.mjs';

const STEPS = {
  Lint: '@biomejs/biome check --error-on-warnings .',
  Draw: 'tools/draw.ts',
  Messages: 'tools/messages.ts',
  Types: 'typescript7 --noEmit',
  'Import directions': 'tools/check-imports.ts',
  'Dead code': 'knip',
  Stories: 'tools/check.ts',
  'Unit and property': 'vitest run',
  Build: 'vite build --logLevel warn',
  Sizes: 'tools/check-sizes.ts',
  Browser: '@playwright/test test',
} as const;

const root = resolve(import.meta.dirname, '..');
process.exitCode = await all();

async function all(): Promise<number> {
  for (const [title, words] of Object.entries(STEPS)) {
    console.log(`\n== ${title}`);
    for (const command of commandsOf(words.split(' '))) {
      const code = await run(root, process.execPath, command);
      if (code !== 0) {
        console.error(`\n${title} does not hold.`);
        return code;
      }
    }
  }
  if (process.platform !== 'linux')
    console.log(
      'Left out here: how the screens look (tests/e2e/looks.spec.ts). The kept pictures are from Linux, and this system draws letters otherwise.',
    );
  console.log(`\nEverything holds: ${Object.keys(STEPS).join(', ')}.`);
  return 0;
}

// The site for npm start: builds it, unless dist is what was last built from these very sources.
// npm run build and npm test always build.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { run } from './run/commands.mjs';

/** All that could make another site. */
const SOURCES = [
  'src',
  'stories',
  'art',
  'assets',
  'public',
  'tools',
  'index.html',
  'LICENSE',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const root = resolve(import.meta.dirname, '..');
const record = resolve(root, 'node_modules/.cache/joining-room/built');
const now = (): string => `${fingerprint(root, SOURCES)} ${fingerprint(root, ['dist'])}`;

if (recorded() === now()) console.log('The site is up to date.');
else {
  process.exitCode = await run(root, process.execPath, {
    program: 'vite',
    args: ['build', '--logLevel', 'warn'],
  });
  if (process.exitCode === 0) {
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(record, now());
  }
}

function recorded(): string | null {
  try {
    return readFileSync(record, 'utf8');
  } catch {
    return null;
  }
}

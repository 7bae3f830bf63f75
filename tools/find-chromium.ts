// The browser that the tests and the bench use: one that the system has, for none is downloaded.

import { execSync } from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** CHROMIUM_PATH, or the first Chromium or Chrome of the system; where there is none, the place it has on a Mac. */
export function findChromium(): string {
  return process.env['CHROMIUM_PATH'] ?? execSync(`${NAMES.map((name) => `command -v ${name}`).join(' || ')} || echo "${MAC}"`, { encoding: 'utf8' }).trim();
}

/** How it is started: without a sandbox for root, and on a plain canvas, which a machine without a graphics card draws faster. */
export const CHROMIUM_ARGS: readonly string[] = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-3d-apis'];

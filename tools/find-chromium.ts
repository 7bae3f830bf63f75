// The browser that the tests and the bench use: one that the system has, for none is downloaded.

import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search looks at. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

export type Search =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'none' }
  /** CHROMIUM_PATH names something that is not there; nothing else is taken in its place. */
  | { readonly kind: 'not there'; readonly named: string };

/** On the path, the likelier first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
] as const;
const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'] as const;
const ON_WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
] as const;

/**
 * CHROMIUM_PATH, or the first Chromium, Chrome or Edge: on the path, or where the system usually
 * has it.
 */
export function searchChromium(machine: Machine): Search {
  const { platform, exists } = machine;
  const path = platform === 'win32' ? win32 : posix;
  const named = variable(machine, 'CHROMIUM_PATH');
  if (named) {
    const meant = (/[\\/]/.test(named) ? [named] : onPath(machine, named)).find(exists);
    return meant === undefined ? { kind: 'not there', named } : { kind: 'found', path: meant };
  }
  const usual =
    platform === 'darwin'
      ? ON_MAC.flatMap((name) =>
          ['/', variable(machine, 'HOME')].map(
            (home) =>
              home && path.join(home, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
          ),
        )
      : platform === 'win32'
        ? ON_WINDOWS.flatMap((parts) =>
            ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
              .map((name) => variable(machine, name))
              .map((folder) => folder && path.join(folder, ...parts)),
          )
        : [];
  const first = [...NAMES.flatMap((name) => onPath(machine, name)), ...usual].find(
    (one) => one !== undefined && one !== '' && exists(one),
  );
  return first === undefined ? { kind: 'none' } : { kind: 'found', path: first };
}

/** Where on the path a program of this name could be. */
function onPath(machine: Machine, name: string): readonly string[] {
  const windows = machine.platform === 'win32';
  const { delimiter, join, extname } = windows ? win32 : posix;
  const folders = (variable(machine, 'PATH') ?? '')
    .split(delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter((folder) => folder !== '');
  // Of what PATHEXT lists, only these start without a shell.
  const files =
    !windows || extname(name) !== ''
      ? [name]
      : (variable(machine, 'PATHEXT') ?? '.EXE')
          .toLowerCase()
          .split(';')
          .filter((end) => end === '.exe' || end === '.com')
          .map((end) => `${name}${end}`);
  return folders.flatMap((folder) => files.map((file) => join(folder, file)));
}

/** Windows takes the names of variables in any case. */
function variable({ platform, env }: Machine, name: string): string | undefined {
  if (platform !== 'win32') return env[name];
  return Object.entries(env).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
}

/** What somebody has to do before the tests can go on, in words; null where nothing is missing. */
export function whatToDo(search: Search): string | null {
  if (search.kind === 'found') return null;
  if (search.kind === 'none')
    return 'The browser tests need Chromium, Chrome or Edge, and none was found on this machine. Install one, or set CHROMIUM_PATH to where it is, and run this again.';
  return `CHROMIUM_PATH is “${search.named}”, and there is no program there. Set it to where Chromium or Chrome is, or take it away and let one be looked for.`;
}

/** What a search of this machine finds. */
export function searchHere(): Search {
  return searchChromium({ platform: process.platform, env: process.env, exists: existsSync });
}

/**
 * How the browser of this machine is started: without a sandbox for root, and on a plain canvas,
 * which a machine without a graphics card draws faster.
 */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const found = searchHere();
  return {
    ...(found.kind === 'found' && { executablePath: found.path }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-3d-apis',
    ],
  };
}

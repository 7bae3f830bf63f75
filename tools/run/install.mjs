// Installs the packages of package-lock.json, exactly those, and knows when that has been done.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { pinnedNode, runs } from './node-here.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[],
 * cpu?: string | string[], libc?: string | string[] }} Locked
 */
/** @typedef {Readonly<Record<string, Locked>>} Packages by their path, as in a lock file */

/** Where a Node that is running is put while its packages are replaced. */
const ASIDE = '.setup';
/** What a person may have set for npm and what would leave something out. */
const ALL = [
  '--include=dev',
  '--include=optional',
  '--include=peer',
  '--bin-links=true',
  '--engine-strict=false',
  '--force=false',
  '--global=false',
  '--install-strategy=hoisted',
  '--dry-run=false',
  '--package-lock-only=false',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/**
 * Whether everything is in node_modules, by the record that npm itself writes there last.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  try {
    return isWhole(
      packagesIn(join(root, 'package-lock.json')),
      packagesIn(record),
      { os: process.platform, cpu: process.arch },
      (path) => existsSync(join(root, path, 'package.json')),
    );
  } catch {
    // Half a record is no record.
    return false;
  }
}

/**
 * Whether what has been installed is what is locked. What is only for other machines may be
 * missing; so may what is optional and does not say for whom it is, or which kind of Linux.
 * @param {Packages} locked @param {Packages} installed @param {{ os: string, cpu: string }} machine
 * @param {(path: string) => boolean} isThere whether there is a package at a path
 * @returns {boolean}
 */
export function isWhole(locked, installed, machine, isThere) {
  return Object.entries(locked)
    .filter(([path]) => path !== '')
    .every(([path, one]) => {
      const found = installed[path];
      if (found)
        return found.version === one.version && found.integrity === one.integrity && isThere(path);
      const forHere =
        one.os !== undefined &&
        one.libc === undefined &&
        [one.os].flat().includes(machine.os) &&
        [one.cpu ?? machine.cpu].flat().includes(machine.cpu);
      return one.optional === true && !forHere;
    });
}

/** @param {string} file @returns {Packages} */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Installs with `npm ci`. All that is said goes to standard error, for standard output belongs to
 * the program that comes after.
 * @param {string} root
 * @returns {Promise<string | null>} what went wrong and what to do, in words; null when all is well
 */
export async function install(root) {
  console.error('Installing packages (the first time, or package-lock.json has changed) …');
  const node = stepAside(root, process.execPath);
  const { code, said } = await npm(root, node, ['ci', ...ALL]);
  putAway(root);
  if (code !== 0) return adviceOn(said);
  const pinned = pinnedNode(root, process.platform, process.arch);
  const link = join(root, 'node_modules', '.bin', 'node');
  // Where it does not run it must not stand in the way of one that does.
  if (pinned !== null && !runs(pinned))
    for (const end of ['', '.cmd', '.ps1']) rmSync(`${link}${end}`, { force: true });
  // npm 10 takes the links of what it leaves out away again, and the Node for every system has the
  // same.
  else if (pinned !== null && !existsSync(link))
    await npm(root, node, [
      'rebuild',
      '--ignore-scripts',
      '--loglevel=error',
      relative(join(root, 'node_modules'), pinned).split(sep)[0] ?? '',
    ]);
  return isInstalled(root)
    ? null
    : 'npm says that it has installed everything, and yet node_modules is not what package-lock.json says. Remove the folder node_modules and run this again.';
}

/**
 * How npm is started: by the Node that runs it already, where it says where it is. Its command is a
 * shell script on some systems.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {{ readonly file: string, readonly args: readonly string[], readonly shell: boolean }}
 */
export function npmCommand({ npm_execpath: script = '', npm_node_execpath: itsNode }, node, args) {
  // Yarn and others put themselves there too.
  if (!/[\\/]npm-cli\.js$/.test(script))
    return { file: ['npm', ...args].join(' '), args: [], shell: true };
  return {
    file: itsNode && itsNode !== process.execPath ? itsNode : node,
    args: [script, ...args],
    shell: false,
  };
}

/**
 * @param {string} root @param {string} node @param {readonly string[]} words
 * @returns {Promise<{ code: number, said: string }>} exit code, and words on standard error
 */
function npm(root, node, words) {
  const { file, args, shell } = npmCommand(process.env, node, words);
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, shell, stdio: ['ignore', 2, 'pipe'] });
    let said = '';
    child.stderr?.on('data', (/** @type {Buffer} */ piece) => {
      said += piece;
      process.stderr.write(piece);
    });
    child.on('error', (error) => done({ code: 1, said: `${said}\n${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}

/**
 * What to do about an installation that failed. Nothing half done is taken for whole, so the same
 * command begins again.
 * @param {string} said by npm
 * @returns {string}
 */
export function adviceOn(said) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(said)?.[1] ?? '';
  return `The packages could not be installed. ${ADVICE.find(([codes]) => codes.test(code || said))?.[1] ?? 'What npm says about it is above.'} Then run the same command again; it starts afresh.`;
}

/** @type {readonly (readonly [RegExp, string])[]} */
const ADVICE = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT|ENOTCACHED|E5\d\d/,
    'npm could not reach its registry: the first run needs the internet. See that this machine is on line, and that npm knows of a proxy if there is one.',
  ],
  [
    /E40[134]/,
    'The registry that npm is set to use does not give out one of them. See which one that is (npm config get registry).',
  ],
  [/ENOSPC/, 'The disk is full; they need about a gigabyte. Make room.'],
  [
    /EACCES|EPERM|EBUSY|ENOTEMPTY/,
    'Something in node_modules could not be replaced. Stop what is running from this folder (a game that is being served, an editor), or remove node_modules yourself.',
  ],
  [
    /EINTEGRITY/,
    'A package came that is not the one which package-lock.json names. Clear npm’s store (npm cache clean --force); if that does not help, something between here and the registry changes files.',
  ],
  [
    /EUSAGE/,
    'package.json and package-lock.json do not go together. docs/decisions/007-locked-for-every-machine.md says how they are brought together.',
  ],
  [/ENOENT|not found|not recognized/, 'npm was not found. It comes with Node (nodejs.org).'],
];

/**
 * Windows cannot remove a program that is running, and from the second run on it is the pinned Node
 * that runs this; but it can be moved.
 * @param {string} root @param {string} node
 * @returns {string} where the running Node is from now on
 */
export function stepAside(root, node) {
  putAway(root);
  const way = relative(join(root, 'node_modules'), node);
  if (way.startsWith('..') || isAbsolute(way)) return node;
  const aside = join(root, ASIDE, `${process.pid}-${basename(node)}`);
  try {
    mkdirSync(join(root, ASIDE), { recursive: true });
    renameSync(node, aside);
    return aside;
  } catch {
    return node;
  }
}

/**
 * Removes what was put aside, unless it is running still; then the next time.
 * @param {string} root
 */
function putAway(root) {
  try {
    rmSync(join(root, ASIDE), { recursive: true, force: true });
  } catch {}
}

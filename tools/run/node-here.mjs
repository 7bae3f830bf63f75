// The Node that everything runs with: the one that package.json pins for this machine, or else one
// of the machine's own.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly kind: 'found', readonly path: string }} Found */
/** @typedef {{ readonly kind: 'none', readonly why: string }} None */
/** @typedef {Found | None} Here */

/** From here on Node runs TypeScript as it is, and the tools' own demands are met. */
const OLDEST = { major: 22, minor: 18 };

/** @param {string} root the project's folder @returns {Here} */
export function nodeHere(root) {
  const pinned = pinnedNode(root, process.platform, process.arch);
  return chooseNode(
    pinned !== null && (pinned === process.execPath || runs(pinned)) ? pinned : null,
    process.execPath,
    process.versions.node,
    `${process.platform} ${process.arch}`,
  );
}

/**
 * The Node among the installed packages that is made for this machine, whether or not it runs.
 * @param {string} root @param {string} platform @param {string} arch
 * @returns {string | null}
 */
export function pinnedNode(root, platform, arch) {
  /** @type {{ optionalDependencies?: Record<string, string> }} */
  const { optionalDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys(optionalDependencies)) {
    const folder = join(root, 'node_modules', name);
    if (!existsSync(join(folder, 'package.json'))) continue;
    /** @type {{ os?: string | string[], cpu?: string | string[], bin?: { node?: string } }} */
    const {
      os = [],
      cpu = [],
      bin = {},
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (bin.node && [os].flat().includes(platform) && [cpu].flat().includes(arch))
      return join(folder, bin.node);
  }
  return null;
}

/**
 * The pinned Node, or the machine's own where there is none that runs here and its own will do.
 * @param {string | null} pinned @param {string} own @param {string} version of its own, as 22.18.0
 * @param {string} machine in words
 * @returns {Here}
 */
export function chooseNode(pinned, own, version, machine) {
  if (pinned !== null) return { kind: 'found', path: pinned };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const newEnough = major === OLDEST.major ? minor >= OLDEST.minor : major >= OLDEST.major + 2;
  if (newEnough) return { kind: 'found', path: own };
  return {
    kind: 'none',
    why: `The project brings no Node of its own that runs on this machine (${machine}), and Node ${version}, which is installed here, is too old for its tools. Install Node ${OLDEST.major}.${OLDEST.minor} or newer (24 or newer is best, see nodejs.org) and run this again.`,
  };
}

/** @param {string} node @returns {boolean} */
export function runs(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;
}

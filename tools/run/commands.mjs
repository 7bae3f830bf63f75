// What is asked of tools/run.mjs, as programs with their arguments; and how one of them is run.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { packageBin } from './package-bin.mjs';

/**
 * @typedef {{ readonly program: string, readonly args: readonly string[] }} Command A file of this
 * project (tools/…), or a package whose command is meant.
 */

/**
 * `tools/draw.ts then vite build`, as words, is two commands. What npm puts after the script's own
 * words goes to the last.
 * @param {readonly string[]} words
 * @returns {readonly Command[]}
 */
export function commandsOf(words) {
  const ends = [...words.flatMap((word, at) => (word === 'then' ? [at] : [])), words.length];
  return ends.map((end, n) => {
    const [program = '', ...args] = words.slice(n === 0 ? 0 : (ends[n - 1] ?? 0) + 1, end);
    if (program === '')
      throw new Error('A program is missing: node tools/run.mjs PROGRAM … then PROGRAM …');
    return { program, args };
  });
}

/**
 * Runs a command to its end with this Node, and passes on what is said and being told to stop.
 * @param {string} root @param {string} node @param {Command} command
 * @returns {Promise<number>} its exit code; 128 and more where a signal ended it
 */
export function run(root, node, { program, args }) {
  const file = /\.m?[jt]s$/.test(program) ? resolve(root, program) : packageBin(root, program);
  const child = spawn(node, [file, ...args], { stdio: 'inherit' });
  // A terminal tells both that Ctrl-C was pressed; this one waits for the other to end.
  /** @type {readonly (readonly [NodeJS.Signals, () => void])[]} */
  const told = [
    ['SIGINT', () => undefined],
    ['SIGTERM', () => child.kill('SIGTERM')],
    ['SIGHUP', () => child.kill('SIGHUP')],
  ];
  for (const [signal, tell] of told) process.on(signal, tell);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => {
      for (const [one, tell] of told) process.off(one, tell);
      done(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

// npm run -s bench [-- --json] [--soak 30]: figures, never verdicts. With --soak it only plays on,
// for so many minutes. Ratios are taken between two things in the same run, turn about, so that a
// noisy machine is noisy to both.

import { parseArgs } from 'node:util';
import { type ClientState, startState } from '../src/model/client-state.ts';
import { FITS, MOVES } from '../src/model/moves.ts';
import { respond } from '../src/model/respond.ts';
import { TALKS } from '../src/model/talk.ts';
import { drawChance } from '../src/play/chance.ts';
import type { Entry } from '../src/play/act.ts';
import { apply, UNNOTICED } from '../src/play/apply.ts';
import { type CaseRun, nowOf } from '../src/play/case-run.ts';
import { newLog, openRun } from '../src/play/open-run.ts';
import { type Material, storyOf } from '../src/play/material.ts';
import { viewOf } from '../src/play/view-of.ts';
import { goThrough, readContent } from '../src/authoring/bare.ts';
import { benchBrowser, soakBrowser } from './bench-browser.ts';
import { entryOf } from './playtest/entry.ts';
import { findPolicy } from './playtest/policies.ts';
import { traineeRandom } from './playtest/random.ts';
import { runPlays } from './playtest/run-plays.ts';
import { loadMaterial } from './stories.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, soak: { type: 'string' } },
});
/** Minutes of playing on where none are asked for. */
const SHORT_SOAK = 1;
const { material, compiled } = loadMaterial('theo');
const story = storyOf(material, 'session-1');
const content = readContent(story.json);
/** Decisions in the longest case there could be: three sessions of fifteen. */
const CASE = 45;

/**
 * Decisions a second of the model and the log, in cases of `CASE` decisions; and of the first and
 * the last third of them.
 */
function modelAndLog(cases: number): {
  readonly all: number;
  readonly first: number;
  readonly last: number;
} {
  const seconds = [0, 0, 0];
  for (let n = 0; n < cases; n += 1) {
    let state: ClientState = startState();
    const entries: Entry[] = [];
    for (let third = 0; third < 3; third += 1) {
      const began = performance.now();
      for (let turn = (third * CASE) / 3; turn < ((third + 1) * CASE) / 3; turn += 1) {
        const k = n + turn * 7;
        const [move, fit, talk] = [
          MOVES[k % MOVES.length] ?? 'affirm',
          FITS[k % FITS.length] ?? 'partial',
          TALKS[k % 4] ?? 'neutral',
        ] as const;
        const held = move === 'hold-silence' ? 8 : null;
        state = respond(state, material.caseFile.profile, {
          move,
          fit,
          talk,
          safetyCue: false,
          silence: held ? 'enough' : 'none',
          chance: drawChance(n, 'session-1', turn),
        }).state;
        entries.push(entryOf(k % 4, held));
      }
      seconds[third] = (seconds[third] ?? 0) + (performance.now() - began) / 1000;
    }
  }
  const [first = 1, middle = 1, last = 1] = seconds;
  return {
    all: (cases * CASE) / (first + middle + last),
    first: (cases * CASE) / 3 / first,
    last: (cases * CASE) / 3 / last,
  };
}

/**
 * One whole play, answered at random, with its view after each answer; returns what was chosen in
 * story order.
 */
function wholePlay(from: Material, seed: number): readonly number[] {
  const random = traineeRandom(seed);
  let run: CaseRun = openRun(from, newLog(from, seed, 'assessed'));
  for (let view = viewOf(run); view.ending === null; view = viewOf(run)) {
    const index = Math.floor(random() * view.responses.length);
    const noticed = UNNOTICED;
    run = apply(run, { kind: 'respond', index, held: 8, noticed, at: view.turn * 8000 });
  }
  return nowOf(run).turns.map(({ entry }) => entry.choice);
}

/**
 * Decisions a second of whole plays and of inkjs alone making the same choices, in blocks turn
 * about; and the median ratio of a block.
 */
function againstBare(
  blocks: number,
  plays: number,
): { readonly whole: number; readonly bare: number; readonly ratio: number } {
  const found: { whole: number; bare: number; ratio: number }[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const seeds = Array.from({ length: plays }, (_, n) => block * plays + n);
    const chosen = seeds.map((seed) => wholePlay(material, seed));
    const rate = (run: () => number): number => {
      const began = performance.now();
      const decisions = run();
      return decisions / ((performance.now() - began) / 1000);
    };
    const playing = (): number =>
      rate(() => seeds.reduce((sum, seed) => sum + wholePlay(material, seed).length, 0));
    const telling = (): number =>
      rate(() => chosen.reduce((sum, choices) => sum + goThrough(content, choices), 0));
    const [a, b] =
      block % 2 === 0 ? [playing(), telling()] : ((t) => [playing(), t] as const)(telling());
    found.push({ whole: a, bare: b, ratio: a / b });
  }
  const median = (pick: (one: (typeof found)[number]) => number): number =>
    found.map(pick).sort((x, y) => x - y)[Math.floor(found.length / 2)] ?? 0;
  return {
    whole: median((one) => one.whole),
    bare: median((one) => one.bare),
    ratio: median((one) => one.ratio),
  };
}

/** Everything there is to measure. */
async function everything(): Promise<Record<string, number>> {
  modelAndLog(2000);
  const model = modelAndLog(8000);
  againstBare(4, 20);
  const plays = againstBare(15, 20);
  return {
    modelAndLogDecisionsPerSecond: Math.round(model.all),
    lastThirdOfACaseAgainstFirst: round(model.last / model.first),
    wholePlayDecisionsPerSecond: Math.round(plays.whole),
    bareInkjsDecisionsPerSecond: Math.round(plays.bare),
    wholePlaysAgainstBareInkjs: round(plays.ratio),
    playtestDecisionsPerSecond: runPlays(material, compiled, await findPolicy('random'), 300, 1, 1)
      .decisionsPerSecond,
    storyJsonBytes: story.json.length,
    ...(await benchBrowser(SHORT_SOAK)),
  };
}

const figures: Record<string, number> =
  values.soak === undefined ? await everything() : { ...(await soakBrowser(Number(values.soak))) };
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

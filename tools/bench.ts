// npm run -s bench [-- --json]: figures, never verdicts. Ratios are taken between two things in the same run.

import { parseArgs } from 'node:util';
import { startState } from '../src/model/client-state.ts';
import { FITS, MOVES } from '../src/model/moves.ts';
import { respond } from '../src/model/respond.ts';
import { drawChance } from '../src/play/chance.ts';
import { benchBrowser } from './bench-browser.ts';
import { findPolicy } from './playtest/policies.ts';
import { runPlays } from './playtest/run-plays.ts';
import { loadSession } from './stories.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { material, compiled } = loadSession('theo', 1);

function modelDecisionsPerSecond(): number {
  const decisions = 200_000;
  let state = startState();
  const began = performance.now();
  for (let n = 0; n < decisions; n += 1) {
    const move = MOVES[n % MOVES.length] ?? 'affirm';
    const fit = FITS[n % FITS.length] ?? 'partial';
    state = respond(state, material.caseFile.profile, { move, fit, silence: move === 'hold-silence' ? 'enough' : 'none', chance: drawChance(7, n) }).state;
  }
  return Math.round(decisions / ((performance.now() - began) / 1000));
}

modelDecisionsPerSecond();
const figures = {
  modelDecisionsPerSecond: modelDecisionsPerSecond(),
  playtestDecisionsPerSecond: runPlays(material, compiled.places, await findPolicy('random'), 300, 1).decisionsPerSecond,
  storyJsonBytes: material.story.json.length,
  ...(await benchBrowser()),
};
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, figure] of Object.entries(figures)) console.log(`${name}: ${figure}`);

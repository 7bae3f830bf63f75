// One script does not come when it is first asked for: each of the built game's in turn.

import { failWhile, scriptsOf } from '../../tests/e2e/failing.ts';
import { playedOut } from './played-out.ts';
import type { Trial } from './trial.ts';

export const scriptFailsOnce: Trial = {
  name: 'script-fails-once',
  what: 'The first request for one of the scripts is broken off; a first session with the room drawn is played to its debrief and opened again.',
  tries: 20,
  async attempt(stand, turn) {
    const scripts = await scriptsOf(stand.address);
    const script = scripts[turn % scripts.length] ?? '';
    const outcome = await playedOut(stand, true, (context) =>
      failWhile(context, new RegExp(script.replaceAll('.', '\\.')), (failed) => failed === 0),
    );
    return outcome.survived
      ? outcome
      : { ...outcome, seen: `${script}: ${outcome.seen ?? 'it was not kept'}` };
  },
};

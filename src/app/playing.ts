// Plays under way, as the interface has them. Part of the composition root; loaded before the first
// session, and inkjs with it.

import { again } from '../loading/again.ts';
import { newLog, openRun } from '../play/open-run.ts';
import type { Log } from '../play/log.ts';
import type { Mode } from '../play/modes.ts';
import { FIRST_PART, partName } from '../story/part.ts';
import type { PlayPort } from '../ui/app-port.ts';
import { fetchMaterial } from './catalogue.ts';
import { keeper } from './keeping.ts';
import { randomId } from './random-id.ts';
import { openStore } from './store.ts';

/** A new play of a case, from its first session. */
export async function begin(caseId: string, mode: Mode): Promise<PlayPort> {
  const material = await fetchMaterial(caseId, [FIRST_PART]);
  return begun(material, newLog(material, seedOfPlay(), mode));
}

/** A new play, kept from its beginning. */
function begun(material: Awaited<ReturnType<typeof fetchMaterial>>, log: Log): PlayPort {
  const id = randomId();
  keeper.keep(id, log, false);
  return portOf(id, material, log);
}

/** A play for the interface; kept after every answer and step, while this tab has it. */
export function portOf(
  id: string,
  material: Awaited<ReturnType<typeof fetchMaterial>>,
  log: Log,
): PlayPort {
  const store = openStore(openRun(material, log));
  const { caseFile } = material;
  const logNow = (): Log => store.run().log;
  const began = Date.now() - (log.acts[log.here]?.at ?? 0);
  const sinceBegun = (): number => Math.max(0, Date.now() - began);
  let mine = true;
  store.subscribe(({ standing }) => {
    if (mine) keeper.keep(id, logNow(), standing.kind === 'closed');
  });
  return {
    id,
    view: store.view,
    subscribe: store.subscribe,
    send: (deed) => store.send({ ...deed, at: sinceBegun() }),
    async goOn() {
      const { standing } = store.view();
      if (standing.kind === 'ready') await material.fetchPart(partName(standing.next));
      store.send({ kind: 'begin', at: sinceBegun() });
    },
    async reports() {
      const { reportsOn } = await again(() => import('../ui/later.ts'));
      return reportsOn(store.run);
    },
    hold: (lost) =>
      keeper.hold(id, (why) => {
        mine = false;
        lost(why);
      }),
    apart: () => begun(material, logNow()),
    file: () => ({
      name: `joining-room-${caseFile.id}.json`,
      text: JSON.stringify(logNow(), null, 2),
    }),
  };
}

/**
 * A seed in the address (`?seed=7`) gives a whole class the same client; otherwise each play has
 * its own.
 */
function seedOfPlay(): number {
  const given = new URLSearchParams(location.search).get('seed');
  if (given !== null && /^\d{1,9}$/.test(given)) return Number(given);
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}

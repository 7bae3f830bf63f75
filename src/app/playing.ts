// Plays under way, as the interface has them. Part of the composition root; loaded before the first
// session, and inkjs with it.

import { again } from '../loading/again.ts';
import { pointsGained } from '../play/first-time.ts';
import type { Log } from '../play/log.ts';
import { canReplay, newLog, openPlay, type Play } from '../play/play.ts';
import type { Mode } from '../play/modes.ts';
import { FIRST_PART, partName } from '../story/part.ts';
import type { Opened, PlayPort } from '../ui/app-port.ts';
import { fetchMaterial } from './catalogue.ts';
import { keeper } from './keeping.ts';
import { randomId } from './random-id.ts';

/** A new play of a case, from its first session. */
export async function begin(caseId: string, mode: Mode): Promise<PlayPort> {
  const material = await fetchMaterial(caseId, [FIRST_PART]);
  return begun(material, newLog(material, seedOfPlay(), mode));
}

/**
 * A kept log: a play again if its stories and the rules are still the same, otherwise the words
 * that were shown.
 */
export async function openLog(id: string, log: Log): Promise<Opened> {
  const material = await fetchMaterial(
    log.caseId,
    log.parts.map(({ part }) => part),
  );
  if (canReplay(material, log)) return { kind: 'play', play: portOf(id, material, log) };
  return {
    kind: 'words',
    id,
    clientName: material.caseFile.name,
    exchanges: log.parts.flatMap(({ entries }) => entries.map((entry) => entry.shown)),
  };
}

/** A new play, kept from its beginning. */
function begun(material: Awaited<ReturnType<typeof fetchMaterial>>, log: Log): PlayPort {
  const id = randomId();
  keeper.keep(id, log, false);
  return portOf(id, material, log);
}

/** A play for the interface; kept after every answer and step, while this tab has it. */
function portOf(
  id: string,
  material: Awaited<ReturnType<typeof fetchMaterial>>,
  log: Log,
): PlayPort {
  const play: Play = openPlay(material, log);
  const { caseFile } = material;
  const began = Date.now() - (log.parts.at(-1)?.entries.at(-1)?.at ?? 0);
  let mine = true;
  play.subscribe(({ stage }) => {
    if (mine) keeper.keep(id, play.log(), stage.kind === 'closed');
  });
  return {
    id,
    view: play.view,
    subscribe: play.subscribe,
    respond: (index, heldSeconds, noticed) =>
      play.respond(index, Math.max(0, Date.now() - began), heldSeconds, noticed),
    leave: play.leave,
    draft: play.draft,
    take: play.take,
    async goOn() {
      const { stage } = play.view();
      if (stage.kind === 'ready') await material.fetchPart(partName(stage.next));
      play.goOn();
    },
    async looks() {
      const { looksAt } = await again(() => import('../ui/later.ts'));
      return looksAt(caseFile, play.log, play.course, () => play.view().stage.kind === 'closed');
    },
    async again(session, answer) {
      const { beforeAnswer } = await again(() => import('../ui/later.ts'));
      const part = { kind: 'session', number: session } as const;
      const turn = play.course().parts.find((one) => partName(one.part) === partName(part))?.turns[
        answer - 1
      ];
      return begun(
        material,
        beforeAnswer(play.log(), partName(part), answer, {
          change: turn ? pointsGained(turn) : 0,
          from: id,
        }),
      );
    },
    hold: (lost) =>
      keeper.hold(id, (why) => {
        mine = false;
        lost(why);
      }),
    apart: () => begun(material, play.log()),
    file: () => ({
      name: `joining-room-${caseFile.id}.json`,
      text: JSON.stringify(play.log(), null, 2),
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

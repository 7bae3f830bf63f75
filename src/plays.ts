// Plays for the interface: begun, opened again, taken in from a file, and kept on the device. Part of the composition root.

import { fetchMaterial } from './cases.ts';
import type { Library } from './library/library.ts';
import { holdPlay } from './library/one-tab.ts';
import { beforeAnswer } from './play/moment-again.ts';
import { canReplay, newLog, openPlay, type Play } from './play/play.ts';
import type { Log } from './play/log.ts';
import { pointsGained } from './play/view-of.ts';
import { FIRST_PART, partName, partOf } from './story/part.ts';
import type { AppPort, Opened, PlayPort } from './ui/app-port.ts';

/** Plays looked through for the first screen. */
const LISTED = 40;
/** The library is not needed to give an answer, only to keep it, so it may come a little later. */
const opened = import('./library/library.ts').then(({ openLibrary }) => openLibrary());
let library: Library | null = null;

/** What the interface asks of plays. */
export const PLAYS: Pick<AppPort, 'savedPlays' | 'begin' | 'resume' | 'takeIn' | 'discard' | 'notice'> = {
  async savedPlays() {
    library = await opened;
    return (await library.recent(LISTED)).filter(hasAnswers).map(({ id, log, at, finished }) => ({
      id, caseId: log.caseId, session: partOf(log.parts.at(-1)?.part ?? FIRST_PART).number, mode: log.mode, turn: answersIn(log), finished, again: log.again !== undefined, at,
    }));
  },
  async begin(caseId, mode) {
    const material = await fetchMaterial(caseId, [FIRST_PART]);
    return begun(material, newLog(material, seedOfPlay(), mode));
  },
  async resume(id) {
    const saved = await (await opened).find(id);
    if (!saved) throw new Error('This play is no longer kept on this device.');
    return openLog(id, saved.log);
  },
  async takeIn(text) {
    const log = await readFile(text);
    const id = randomId();
    const found = await openLog(id, log);
    await keep(id, log, found.kind === 'play' && found.play.view().stage.kind === 'closed');
    return found;
  },
  discard: async (id) => (await opened).remove(id),
  notice: () => library?.trouble() ?? null,
};

/** A kept log: a play again if its stories and the rules are still the same, otherwise the words that were shown. */
async function openLog(id: string, log: Log): Promise<Opened> {
  const material = await fetchMaterial(log.caseId, log.parts.map(({ part }) => part));
  if (canReplay(material, log)) return { kind: 'play', play: portOf(id, material, log) };
  return { kind: 'words', id, clientName: material.caseFile.name, exchanges: log.parts.flatMap(({ entries }) => entries.map((entry) => entry.shown)) };
}

/** @throws Error in words for the trainee */
async function readFile(text: string): Promise<Log> {
  const { parseLog } = await import('./play/log.ts');
  try {
    return parseLog(JSON.parse(text));
  } catch (error) {
    throw new Error(`This file is not a play of this game, or it is damaged. (${error instanceof Error ? error.message : String(error)})`);
  }
}

const answersIn = (log: Log): number => log.parts.reduce((sum, { entries }) => sum + entries.length, 0);

/** A play that was opened and left before its first answer is not worth listing, and is let go. */
function hasAnswers({ id, log }: { id: string; log: Log }): boolean {
  if (answersIn(log) > 0) return true;
  void opened.then((kept) => kept.remove(id));
  return false;
}

async function keep(id: string, log: Log, finished: boolean): Promise<void> {
  await (await opened).save({ id, log, at: Date.now(), finished });
}

/** A new play, kept from its beginning. */
function begun(material: Awaited<ReturnType<typeof fetchMaterial>>, log: Log): PlayPort {
  const id = randomId();
  void keep(id, log, false);
  return portOf(id, material, log);
}

/** A play for the interface; kept after every answer and step, while this tab has it. */
function portOf(id: string, material: Awaited<ReturnType<typeof fetchMaterial>>, log: Log): PlayPort {
  const play: Play = openPlay(material, log);
  const { caseFile } = material;
  const began = Date.now() - (log.parts.at(-1)?.entries.at(-1)?.at ?? 0);
  let mine = true;
  play.subscribe(({ stage }) => {
    if (mine) void keep(id, play.log(), stage.kind === 'closed');
  });
  return {
    id,
    view: play.view,
    subscribe: play.subscribe,
    respond: (index, heldSeconds, noticed) => play.respond(index, Math.max(0, Date.now() - began), heldSeconds, noticed),
    draft: play.draft,
    take: play.take,
    async goOn() {
      const { stage } = play.view();
      if (stage.kind === 'ready') await material.fetchPart(partName(stage.next));
      play.goOn();
    },
    async looks() {
      const { looksAt } = await import('./debrief/looks.ts');
      return looksAt(caseFile, play.log, play.course, () => play.view().stage.kind === 'closed');
    },
    again(session, answer) {
      const part = { kind: 'session', number: session } as const;
      const turn = play.course().parts.find((one) => partName(one.part) === partName(part))?.turns[answer - 1];
      return begun(material, beforeAnswer(play.log(), partName(part), answer, { change: turn ? pointsGained(turn) : 0, from: id }));
    },
    hold: (lost) => holdPlay(id, () => {
      mine = false;
      lost();
    }),
    file: () => ({ name: `joining-room-${caseFile.id}.json`, text: JSON.stringify(play.log(), null, 2) }),
  };
}

/** A seed in the address (`?seed=7`) gives a whole class the same client; otherwise each play has its own. */
function seedOfPlay(): number {
  const given = new URLSearchParams(location.search).get('seed');
  if (given !== null && /^\d{1,9}$/.test(given)) return Number(given);
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
}

function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

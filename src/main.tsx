// The composition root: the only file that knows every room. It gives the interface its port and hands plays to the library.

import { CARDS, fetchChart, fetchMaterial } from './cases.ts';
import type { Library } from './library/library.ts';
import { keepSettings, readSettings } from './library/settings.ts';
import { canReplay, newLog, openPlay, type Play } from './play/play.ts';
import type { Log } from './play/log.ts';
import type { AppPort, Opened, PlayPort } from './ui/app-port.ts';
import { partName, partOf } from './story/part.ts';
import { renderApp } from './ui/app.tsx';
import { lessMotion } from './ui/motion.ts';

const covers = import.meta.glob<string>('../assets/drawn/cover.webp', { eager: true, query: '?url', import: 'default' });
const portraits = import.meta.glob<string>('../assets/drawn/*-portrait.webp', { eager: true, query: '?url', import: 'default' });
const FIRST_PART = 'session-1';
/** Plays looked through for the first screen. */
const LISTED = 40;
/** The library is not needed to give an answer, only to keep it, so it may come a little later. */
const opened = import('./library/library.ts').then(({ openLibrary }) => openLibrary());
let library: Library | null = null;

const storage = ((): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
})();
let settings = readSettings(storage);

const port: AppPort = {
  cases: CARDS.map((card) => ({ ...card, portrait: portraits[`../assets/drawn/${card.id}-portrait.webp`] ?? '' })),
  cover: Object.values(covers)[0] ?? '',
  settings: () => settings,
  saveSettings(changed) {
    settings = changed;
    keepSettings(storage, changed);
  },
  async savedPlays() {
    library = await opened;
    return (await library.recent(LISTED)).map(({ id, log, at, finished }) => ({
      id, caseId: log.caseId, session: partOf(log.parts.at(-1)?.part ?? FIRST_PART).number, mode: log.mode, turn: log.parts.reduce((sum, { entries }) => sum + entries.length, 0), finished, at,
    }));
  },
  chart: fetchChart,
  async begin(caseId, mode) {
    const material = await fetchMaterial(caseId, [FIRST_PART]);
    return portOf(randomId(), material, newLog(material, seedOfPlay(), mode));
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
    if (found.kind === 'play') await (await opened).save({ id, log, at: Date.now(), finished: found.play.view().ending !== null });
    return found;
  },
  discard: async (id) => (await opened).remove(id),
  async openStage(parent, client) {
    try {
      // Phaser tries the canvas as it is loaded, and fails where nobody can catch it.
      if (!document.createElement('canvas').getContext('2d')) return null;
      const { openStage } = await import('./stage/open-stage.ts');
      return await openStage(parent, { client, reducedMotion: lessMotion(settings) });
    } catch (error) {
      console.warn('The room could not be drawn; the words go on without it.', error);
      return null;
    }
  },
  notice: () => library?.trouble() ?? null,
};

/** A kept log: a play again if its stories and the rules are still the same, otherwise the words that were shown. */
async function openLog(id: string, log: Log): Promise<Opened> {
  const material = await fetchMaterial(log.caseId, log.parts.map(({ part }) => part));
  if (canReplay(material, log)) return { kind: 'play', play: portOf(id, material, log) };
  return { kind: 'words', clientName: material.caseFile.name, exchanges: log.parts.flatMap(({ entries }) => entries.map((entry) => entry.shown)) };
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

/** A play for the interface; kept after every answer and step. */
function portOf(id: string, material: Awaited<ReturnType<typeof fetchMaterial>>, log: Log): PlayPort {
  const play: Play = openPlay(material, log);
  const { caseFile } = material;
  const began = Date.now() - (log.parts.at(-1)?.entries.at(-1)?.at ?? 0);
  play.subscribe(({ stage }) => {
    void opened.then((kept) => kept.save({ id, log: play.log(), at: Date.now(), finished: stage.kind === 'closed' }));
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

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id “app”.');
renderApp(root, port);
// The first session of each client is small, and is most likely to be asked for next.
for (const { id } of CARDS) void fetchMaterial(id, [FIRST_PART]).catch(() => undefined);

// The composition root: gives the interface its port. With cases.ts and plays.ts the only file that knows every room.

import { CARDS, fetchChart } from './cases.ts';
import { keepSettings, readSettings } from './library/settings.ts';
import { again } from './loading/again.ts';
import { PLAYS } from './plays.ts';
import type { AppPort } from './ui/app-port.ts';
import { renderApp } from './ui/app.tsx';
import { lessMotion } from './ui/motion.ts';

const places = import.meta.glob<string>('../assets/drawn/place-*.webp', { eager: true, query: '?url', import: 'default' });
const portraits = import.meta.glob<string>('../assets/drawn/*-portrait.webp', { eager: true, query: '?url', import: 'default' });
const storage = ((): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
})();
let settings = readSettings(storage);

const port: AppPort = {
  ...PLAYS,
  cases: CARDS.map((card) => ({ ...card, portrait: portraits[`../assets/drawn/${card.id}-portrait.webp`] ?? '' })),
  coming: async () => {
    const [{ Coming }, { COMING }] = await Promise.all([again(() => import('./ui/coming.tsx')), again(() => import('./to-come.ts'))]);
    return <Coming clients={COMING} />;
  },
  placePicture: (place) => places[`../assets/drawn/place-${place}.webp`] ?? '',
  settings: () => settings,
  saveSettings(changed) {
    settings = changed;
    keepSettings(storage, changed);
  },
  chart: fetchChart,
  async openStage(parent, client) {
    try {
      // Phaser tries the canvas as it is loaded, and fails where nobody can catch it.
      if (!document.createElement('canvas').getContext('2d')) throw new Error('There is no canvas to draw on.');
      const { openStage } = await again(() => import('./stage/open-stage.ts'));
      return await openStage(parent, { client, reducedMotion: lessMotion(settings) });
    } catch (error) {
      console.warn('The room stands still: it could not be drawn as it moves.', error);
      const { openStill } = await again(() => import('./stage/open-still.ts'));
      parent.replaceChildren();
      return openStill(parent, client);
    }
  },
};

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id “app”.');
// The words that stood there till now are the page's own.
root.replaceChildren();
renderApp(root, port);
// Case and first session of each client are small, and most likely to be asked for next.
for (const { id } of CARDS) void fetchChart(id).catch(() => undefined);

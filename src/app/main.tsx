// The composition root: gives the interface its port. The room it is in is the only one that knows
// every other.

import { byName } from './by-name.ts';
import { CARDS, fetchChart } from './catalogue.ts';
import { keepSettings, readSettings } from '../library/kept-settings.ts';
import { again } from '../loading/again.ts';
import { whenFree } from '../loading/line.ts';
import { bringPlaying, PLAYS } from './plays.ts';
import type { AppPort } from '../ui/app-port.ts';
import { renderApp } from '../ui/app.tsx';
import { SETTINGS } from '../ui/settings.ts';
import { bringPlayScreen } from '../ui/use-screens.ts';
import { lessMotion } from '../ui/components/motion.ts';

const pictures = byName(
  import.meta.glob<string>(
    ['../../assets/drawn/place-*.webp', '../../assets/drawn/*-portrait.webp'],
    { eager: true, query: '?url', import: 'default' },
  ),
  1,
);
const storage = ((): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
})();
let settings = readSettings(storage, SETTINGS);

const port: AppPort = {
  ...PLAYS,
  cases: CARDS.map((card) => ({ ...card, portrait: pictures.get(`${card.id}-portrait`) ?? '' })),
  coming: async () => {
    const [{ Coming }, { COMING }] = await Promise.all([
      again(() => import('../ui/screens/coming.tsx')),
      again(() => import('./to-come.ts')),
    ]);
    return <Coming clients={COMING} />;
  },
  placePicture: (place) => pictures.get(`place-${place}`) ?? '',
  settings: () => settings,
  saveSettings(changed) {
    settings = changed;
    keepSettings(storage, changed);
  },
  chart: fetchChart,
  async openStage(parent, client) {
    try {
      // Phaser tries the canvas as it is loaded, and fails where nobody can catch it.
      if (!document.createElement('canvas').getContext('2d'))
        throw new Error('There is no canvas to draw on.');
      const { openStage } = await again(() => import('../stage/open-stage.ts'));
      return await openStage(parent, { client, reducedMotion: lessMotion(settings) });
    } catch (error) {
      console.warn('The room stands still: it could not be drawn as it moves.', error);
      const { openStill } = await again(() => import('../stage/open-still.ts'));
      parent.replaceChildren();
      return openStill(parent, client);
    }
  },
};

// What a session needs is fetched while the first screens are drawn and read.
for (const bring of [bringPlaying, bringPlayScreen]) void bring().catch(() => undefined);

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id “app”.');
// The words that stood there till now are the page's own.
root.replaceChildren();
renderApp(root, port);
void whenFree().then(() => {
  document.documentElement.dataset['typefaces'] = 'wanted';
});

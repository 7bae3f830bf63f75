// The one keeper of this page, and the question before a tab is closed that holds what is nowhere
// else. Part of the composition root.

import { openKeeper } from '../library/keeper.ts';
import { otherTabs } from '../library/other-tabs.ts';
import { again } from '../loading/again.ts';
import { randomId } from './random-id.ts';

/** The library is not needed to give an answer, only to keep it, so it may come a little later. */
export const keeper = openKeeper({
  bringLibrary: async () => (await again(() => import('../library/library.ts'))).openLibrary(),
  otherTabs,
  holder: randomId(),
  now: Date.now,
});

/** While anything played is in memory only, the browser asks before the tab is closed. */
const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();
keeper.subscribe(() => {
  const keeping = keeper.now();
  const unkept = keeping.kind === 'saving' || (keeping.kind === 'trouble' && keeping.unkept);
  window[unkept ? 'addEventListener' : 'removeEventListener']('beforeunload', askFirst);
});

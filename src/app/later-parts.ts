// Where the stories of every part after a first session are fetched from. Loaded when the first of
// them is needed.

import { byName } from './by-name.ts';

export const LATER_PARTS = byName(
  import.meta.glob<{ hash: string; address: string }>(
    ['../../stories/*/*-[1-9].ink', '!../../stories/*/session-1.ink'],
    { eager: true, import: 'default' },
  ),
  2,
);

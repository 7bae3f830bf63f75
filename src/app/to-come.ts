// The clients who are drawn and have no story yet: a folder in stories with a coming.json. Fetched
// with the choice of cases.

import type { Coming } from '../ui/app-port.ts';
import { byName } from './by-name.ts';
import { CARDS } from './catalogue.ts';

const found = byName(
  import.meta.glob<Omit<Coming, 'id' | 'portrait'>>('../../stories/*/coming.json', {
    eager: true,
    import: 'default',
  }),
  2,
);
const portraits = byName(
  import.meta.glob<string>('../../assets/drawn/coming-*.webp', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
  1,
);

/** In the order of the folders' names; one who has a case by now is not among them. */
export const COMING: readonly Coming[] = [...found]
  .map(([name, one]) => ({ ...one, id: name.replace('/coming', '') }))
  .filter(({ id }) => CARDS.every((card) => card.id !== id))
  .map((one) => ({ ...one, portrait: portraits.get(`coming-${one.id}`) ?? '' }));

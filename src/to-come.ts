// The clients who are drawn and have no story yet. Fetched with the choice of cases; one who has a case is not among them.

import { CARDS } from './cases.ts';
import type { Coming } from './ui/app-port.ts';

const portraits = import.meta.glob<string>('../assets/drawn/coming-*.webp', { eager: true, query: '?url', import: 'default' });

const CLIENTS: readonly Omit<Coming, 'portrait'>[] = [
  { id: 'margo', fullName: 'Margo Okafor', age: 52, brings: 'A head teacher who asks, drily, whether any of this helps.' },
  { id: 'daniel', fullName: 'Daniel Reyes', age: 41, brings: 'A nurse who says yes to everything, and nothing changes.' },
  { id: 'frank', fullName: 'Frank Doyle', age: 58, brings: 'A machinist, sent by his employer, with nothing wrong with him.' },
  { id: 'noor', fullName: 'Noor Haddad', age: 27, brings: 'A junior doctor who is just tired, and very funny about it.' },
];

export const COMING: readonly Coming[] = CLIENTS
  .filter(({ id }) => CARDS.every((card) => card.id !== id))
  .map((one) => ({ ...one, portrait: portraits[`../assets/drawn/coming-${one.id}.webp`] ?? '' }));

// A principle by its name, leading to its card.

import type { Principle } from '../../model/principles.ts';
import { addressOf } from '../address.ts';
import { CARDS } from './cards.ts';

export function PrincipleLink({ principle }: { principle: Principle }) {
  return <a href={addressOf({ kind: 'principles', at: principle })}>{CARDS[principle].name}</a>;
}

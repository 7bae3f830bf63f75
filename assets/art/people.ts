// Everybody who can be drawn.

import { MINA } from './mina.ts';
import type { Person } from './person.ts';
import { THEO } from './theo.ts';

export const PEOPLE: readonly Person[] = [MINA, THEO];

// Everybody who can be drawn.

import { DANIEL } from './daniel.ts';
import { FRANK } from './frank.ts';
import { MARGO } from './margo.ts';
import { MINA } from './mina.ts';
import { NOOR } from './noor.ts';
import type { Person } from './person.ts';
import { THEO } from './theo.ts';

export const PEOPLE: readonly Person[] = [MARGO, DANIEL, FRANK, NOOR, MINA, THEO];

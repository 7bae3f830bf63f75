// Everybody who can be drawn.

import { ALBRECHT } from './albrecht.ts';
import { DANIEL } from './daniel.ts';
import { FRANK } from './frank.ts';
import { MARGO } from './margo.ts';
import { MINA } from './mina.ts';
import { NOOR } from './noor.ts';
import type { Person } from './person.ts';
import { THEO } from './theo.ts';

export const CLIENTS: readonly Person[] = [MARGO, DANIEL, FRANK, NOOR, MINA, THEO];
export const PEOPLE: readonly Person[] = [...CLIENTS, ALBRECHT];

// How a client rates the session just over, on the four lines of a session rating scale. Pure.

import type { ClientState } from './client-state.ts';
import { PARAMETERS as P } from './parameters.ts';

/** Relationship, goals and topics, way of working, the hour as a whole; 0-10 each, in tenths. */
export type Rating = readonly [number, number, number, number];
/** Out of 40; a rating of this or less is worth asking about (Session Rating Scale). */
export const WORTH_ASKING = 36;

/**
 * The client's rating: each line follows its part of the alliance, made kinder by what the client
 * hides and by politeness.
 */
export function rateSession(state: ClientState): Rating {
  const kind =
    P.rating.base +
    P.rating.hides * Math.max(0, state.shown - state.felt) +
    P.rating.politeness * state.guard;
  const broken = state.rupture === 'open' ? P.rating.rupture : 0;
  const line = (felt: number): number =>
    Math.round(Math.min(10, Math.max(0, (kind + (1 - kind) * felt) * 10)) * 10) / 10;
  return [
    line(state.bond - broken),
    line(state.goals),
    line(state.tasks),
    line(state.felt - broken / 2),
  ];
}

/** The four lines added up, 0-40. */
export const total = (rating: Rating): number => rating.reduce((sum, one) => sum + one, 0);

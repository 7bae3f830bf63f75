// Which of the story's reactions the client has: likelier ones from state and response, decided by the play's draw.

import type { ClientState, Profile, Reaction } from './client-state.ts';
import { PARAMETERS as P } from './parameters.ts';
import type { Moment } from './respond.ts';

/** Chances of the three reactions; they add up to 1. `push` is the weighed effect in shares of 1. */
export function reactionOdds(state: ClientState, profile: Profile, moment: Moment, push: number): Readonly<Record<Reaction, number>> {
  const R = P.reaction;
  const inertia = state.lastReaction === 'opening' ? R.inertia : state.lastReaction === 'hardening' ? -R.inertia : 0;
  const guarding = (0.5 - state.guard) * R.guard * (0.8 + 0.4 * profile.reactance);
  const lean = R[moment.fit] + guarding + inertia + push * 2;
  const opening = clamp(0.3 + lean * R.spread * 1.2);
  const hardening = clamp(0.3 - lean * R.spread * 1.2);
  return { opening, hardening, holding: 1 - opening - hardening };
}

/** The reaction this turn's draw picks. The same draw with a better answer never ends in a harder reaction. */
export function drawReaction(state: ClientState, profile: Profile, moment: Moment, push: number): Reaction {
  const odds = reactionOdds(state, profile, moment, push);
  if (moment.chance < odds.hardening) return 'hardening';
  return moment.chance < odds.hardening + odds.holding ? 'holding' : 'opening';
}

/** Neither end is ever certain, and together they leave room for the middle. */
const clamp = (chance: number): number => Math.min(0.75, Math.max(0.05, chance));

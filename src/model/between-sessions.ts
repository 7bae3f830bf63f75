// What a week does to the client and to the trainee: the moment passes, what was felt fades a
// little, what broke does not mend by itself, and strain eases only for those who look at it.

import { bandOf, type ClientState, clientState, feltOf, restOf } from './client-state.ts';
import { PARAMETERS as P } from './parameters.ts';
import { strainBetween } from './strain.ts';

/** What the trainee did between the sessions. */
export type Between = { readonly review: 'looked' | 'skipped'; readonly supervision: boolean };

/**
 * The client at the beginning of the next part. Credit is spent, the last turns are forgotten, most
 * of what was hidden has come out.
 */
export function betweenSessions(state: ClientState, { review, supervision }: Between): ClientState {
  const ease = (guarding: number, usual: number): number =>
    guarding + (usual - guarding) * P.week.guardEases;
  const { bond, goals, tasks } = restOf(state);
  const settled = (felt: number, rest: number): number => felt + (rest - felt) * P.week.settles;
  const alliance = {
    bond: settled(state.bond, bond),
    goals: settled(state.goals, goals),
    tasks: settled(state.tasks, tasks),
  };
  const shown = feltOf(alliance) + (state.shown - state.felt) * P.week.hiddenKept;
  const looked = review === 'looked' ? strainBetween(state.strain, 'self-review') : state.strain;
  return clientState({
    ...state,
    ...alliance,
    shown,
    withdrawal: ease(state.withdrawal, P.start.withdrawal),
    anger: ease(state.anger, P.start.anger),
    arousal: 0,
    credit: 0,
    strain: supervision ? strainBetween(looked, 'supervision') : looked,
    lastReaction: 'holding',
    recent: [],
    band: bandOf(shown * 100, state.band),
  });
}

// What a week does to the client: the moment passes, what was felt stays, and what broke does not mend by itself.

import { bandOf, type ClientState } from './client-state.ts';
import { PARAMETERS as P } from './parameters.ts';

/** What the trainee did between the sessions. */
export type Between = { readonly review: 'looked' | 'skipped'; readonly supervision: boolean };

/** The client at the beginning of the next part. Credit is spent, the last turns are forgotten, what was hidden has come out. */
export function betweenSessions(state: ClientState, _between: Between): ClientState {
  const shown = state.felt + (state.shown - state.felt) * P.week.hiddenKept;
  const guard = state.guard + (P.week.guardRest - state.guard) * P.week.guardEases;
  return { ...state, shown, guard, credit: 0, lastReaction: 'holding', recent: [], band: bandOf(shown * 100, state.band) };
}

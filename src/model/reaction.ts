// Which of the story's reactions the client has: likelier ones from state and response, decided by
// the play's draw. An ordered logit: one lean on a line from hardening to opening, and how wide the
// middle is.

import type { ClientState, Profile, Reaction } from './client-state.ts';
import { FAMILY, MI_CONSISTENT, REFLECTIONS } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';
import type { Moment } from './moment.ts';
import { cueIsMissed, isEarned, reactanceNow } from './weigh.ts';

/** Chances of the three reactions; they add up to 1. */
export function reactionOdds(
  state: ClientState,
  profile: Profile,
  moment: Moment,
): Readonly<Record<Reaction, number>> {
  const lean = leanOf(state, profile, moment);
  const width =
    P.reaction.width -
    (MI_CONSISTENT.has(moment.move) && moment.fit !== 'missed' ? P.reaction.stir : 0);
  const opening = orLeast(chanceOf(lean - width));
  const hardening = orLeast(chanceOf(-lean - width));
  return { opening, hardening, holding: 1 - opening - hardening };
}

/**
 * The reaction this turn's draw picks. The same draw with a better answer never ends in a harder
 * reaction.
 */
export function drawReaction(state: ClientState, profile: Profile, moment: Moment): Reaction {
  const odds = reactionOdds(state, profile, moment);
  if (moment.chance < odds.hardening) return 'hardening';
  return moment.chance < odds.hardening + odds.holding ? 'holding' : 'opening';
}

/** Where the client leans, in log-odds: above 0 towards opening, below towards hardening. */
function leanOf(state: ClientState, profile: Profile, moment: Moment): number {
  const R = P.reaction;
  const ground =
    (state.guard - P.guard.usual) * R.guard +
    (state.change - state.sustain) * R.motives +
    inertia(moment);
  return (
    ground + responseLean(state, profile, moment) + (cueIsMissed(state, moment) ? R.missed : 0)
  );
}

/**
 * Talk follows talk; a reflection that fits what was just said against change takes some of its
 * pull away.
 */
function inertia({ talk, move, fit }: Moment): number {
  const R = P.reaction;
  if (talk === 'change') return R.afterChange;
  if (talk === 'hollow') return R.afterHollow;
  const against = talk === 'sustain' ? R.afterSustain : talk === 'discord' ? R.afterDiscord : 0;
  return REFLECTIONS.has(move) && fit !== 'missed' ? against * R.reflected : against;
}

/** What the response itself leans to. */
function responseLean(
  state: ClientState,
  profile: Profile,
  { move, fit, silence }: Moment,
): number {
  const R = P.reaction;
  if (move === 'direct-safety-question') return R.partial;
  if (FAMILY[move] === 'pressing') {
    if (isEarned(state)) return fit === 'missed' ? R.missed : R.earned;
    const weight =
      P.pressWeight[move as keyof typeof P.pressWeight] * (1 + P.pressCost.strain * state.strain);
    const lean = R.coldPress + R.reactance * reactanceNow(state, profile);
    // A heavier press or a strained trainee makes a bad reception worse, and a good one less good.
    return lean < 0 ? lean * weight : lean / weight;
  }
  const form =
    move === 'open-question'
      ? R.openQuestion
      : move === 'closed-question'
        ? R.closedQuestion
        : move === 'inform'
          ? R.inform
          : 0;
  return form + (silence === 'short' || silence === 'long' ? R.missed : R[fit]);
}

/**
 * A chance drawn in from both ends, so that all three keep at least `least` and still add up to 1.
 */
const orLeast = (chance: number): number => P.reaction.least + (1 - 3 * P.reaction.least) * chance;

/** The chance at these log-odds. */
const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

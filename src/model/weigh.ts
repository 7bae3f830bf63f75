// The forces of what a response does before the client's own reaction is drawn, each with its
// reason. Pure.

import type { ClientState, Profile } from './client-state.ts';
import { FAMILY, type Family, type Fit, QUESTIONS } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';
import type { ReasonKind } from './reason.ts';
import type { Moment } from './moment.ts';

/**
 * One force in the push on the felt alliance, in shares of 1, with what there is to say about it.
 */
export type Force = {
  readonly kind: ReasonKind;
  readonly size: number;
  readonly count?: number;
  readonly bond?: number;
};

/** Every force that this response carries for this client now, in no order. */
export function weigh(state: ClientState, profile: Profile, moment: Moment): readonly Force[] {
  const forces = weighMove(state, profile, moment);
  return cueIsMissed(state, moment)
    ? [...forces, { kind: 'safety-unasked', size: P.safety.unasked }]
    : forces;
}

/**
 * Whether a safety cue is open and this response does not ask about it. What answers a question
 * about safety is an answer, not a new cue.
 */
export function cueIsMissed(state: ClientState, { move, safetyCue }: Moment): boolean {
  const wasAsked = state.recent.at(-1)?.move === 'direct-safety-question';
  return (state.safetyCue || (safetyCue && !wasAsked)) && move !== 'direct-safety-question';
}

function weighMove(state: ClientState, profile: Profile, moment: Moment): readonly Force[] {
  const { move, fit, silence } = moment;
  const family = FAMILY[move];
  if (move === 'direct-safety-question') return [{ kind: 'safety-asked', size: P.safety.asked }];
  if (family === 'pressing') return [press(state, profile, moment)];

  const base = P.effect[family][fit];
  const forces: Force[] = [{ kind: kindOf(family, fit), size: base }];
  const again = state.recent.filter((one) => one.move === move).length;
  const worth = base > 0 ? base * P.repeated ** again : base;
  if (worth < base) forces.push({ kind: 'repeated-move', size: worth - base, count: again + 1 });
  if (base > 0 && inDisagreement(state, moment))
    forces.push({ kind: 'joined-in-disagreement', size: worth * (P.inDisagreement - 1) });
  const asked = questionsInARow(state);
  if (QUESTIONS.has(move) && asked >= 2)
    forces.push({ kind: 'stacked-questions', size: P.stackedQuestions, count: asked + 1 });
  if (move === 'hold-silence' && silence !== 'none') {
    const kept = silence === 'enough' ? forces : forces.filter((part) => part.size < 0);
    return [...kept, { kind: `silence-${silence}`, size: P.silence[silence] }];
  }
  return forces;
}

/** Whether something is wrong between the two just now: a break, or talk that goes against. */
function inDisagreement(state: ClientState, { talk }: Moment): boolean {
  return state.rupture === 'open' || talk === 'sustain' || talk === 'discord';
}

/** How many of the trainee's last moves were questions, without a break. */
function questionsInARow({ recent }: ClientState): number {
  const before = recent.findLastIndex((one) => !QUESTIONS.has(one.move));
  return recent.length - 1 - before;
}

/**
 * Whether enough stands behind a press for it to be heard: recent joining that fitted, a bond, and
 * a trainee at ease.
 */
export function isEarned(state: ClientState): boolean {
  const { neededForPress, bondForPress, strainForPress } = P.credit;
  return (
    state.credit >= neededForPress &&
    state.bond >= bondForPress &&
    state.strain <= strainForPress &&
    state.rupture !== 'open'
  );
}

/** Reactance of this moment, 0-1: the trait, raised by arousal. */
export function reactanceNow(state: ClientState, profile: Profile): number {
  return Math.min(1, profile.reactance * (1 + P.pressCost.arousal * state.arousal));
}

/**
 * A press lands when enough fitting joining stands behind it; otherwise it costs, more so with
 * reactance and strain.
 */
function press(state: ClientState, profile: Profile, { move, fit }: Moment): Force {
  if (isEarned(state) && fit !== 'missed') {
    const fitting = state.recent.filter(
      (one) => one.fit === 'attuned' && FAMILY[one.move] === 'joining',
    ).length;
    return { kind: 'earned-press', size: P.press.earned, count: fitting, bond: state.bond };
  }
  const { base, trait, strain } = P.pressCost;
  const cost = P.press[fit] * P.pressWeight[move as keyof typeof P.pressWeight];
  return {
    kind: 'cold-press',
    size: cost * (base + trait * reactanceNow(state, profile)) * (1 + strain * state.strain),
    bond: state.bond,
  };
}

function kindOf(family: Exclude<Family, 'pressing'>, fit: Fit): ReasonKind {
  if (fit === 'partial') return 'half-met';
  if (family === 'joining') return fit === 'attuned' ? 'fitting-joining' : 'missed-joining';
  return fit === 'attuned' ? 'fitting-question' : 'missed-question';
}

// The one update rule: a client and a response in, the client afterwards and the reasons out. Pure.

import {
  bandOf,
  type ClientState,
  feltOf,
  guardOf,
  type Profile,
  type Reaction,
} from './client-state.ts';
import { FAMILY, MI_CONSISTENT, type Move } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';
import type { Moment } from './moment.ts';
import { drawReaction } from './reaction.ts';
import type { Reason } from './reason.ts';
import { breaks, kindOfBreak, mendedBy, ruptureAfter } from './repair.ts';
import { strainAfter } from './strain.ts';
import { cueIsMissed, isEarned, type Force, weigh } from './weigh.ts';

export type Outcome = {
  readonly state: ClientState;
  readonly reaction: Reaction;
  readonly reasons: readonly Reason[];
};

/** The client after one response. Reasons come strongest first. */
export function respond(state: ClientState, profile: Profile, moment: Moment): Outcome {
  const forces = weigh(state, profile, moment);
  const press = FAMILY[moment.move] === 'pressing' ? (isEarned(state) ? 'earned' : 'cold') : null;
  const reaction = drawReaction(state, profile, moment);
  const mended = state.rupture === 'open' ? mendedBy(moment) : 0;
  const mends = mended > 0 && state.mending + mended >= 1;

  const push = forces.reduce((sum, force) => sum + force.size, 0);
  // Whatever the luck, a cold press never helps, and what is let in of a miss never outweighs it.
  const taken = press === 'cold' && reaction === 'opening' ? 0 : P.reactionEffect[reaction];
  const total = push + taken + (mends ? P.rupture.gain : 0);
  const inertia = headroom(state, total);
  const change = total * inertia;

  const { withdrawal, anger } = guardAfter(state, profile, moment, reaction, press);
  const guard = guardOf({ withdrawal, anger });
  // What fits breaks nothing, and neither does a press that was earned.
  const sound = press === 'earned' || (press === null && moment.fit === 'attuned');
  const broke = !sound && breaks(state, -total, guard);
  const { rupture, mending } = ruptureAfter(state, broke, state.mending + mended);
  const { bond, goals, tasks } = allianceAfter(state, moment.move, change);
  const felt = feltOf({ bond, goals, tasks });
  const shown = shownAfter(state, profile, felt);
  const motives = motivesAfter(state, moment, reaction, press === 'cold');

  // Written out field by field: spreading them together was five times as slow.
  const next: ClientState = {
    bond,
    goals,
    tasks,
    felt,
    shown,
    withdrawal,
    anger,
    guard,
    change: motives.change,
    sustain: motives.sustain,
    arousal: share(
      state.arousal * P.arousal.keep + (press === 'cold' ? P.arousal.press * profile.reactance : 0),
    ),
    credit: share(state.credit * P.credit.keep + earnedCredit(state, moment, push)),
    rupture,
    mending,
    ruptureKind: broke ? kindOfBreak(state, withdrawal, anger) : state.ruptureKind,
    strain: strainAfter(state.strain, moment, press === 'cold' && reaction === 'hardening'),
    readiness: state.readiness,
    safetyCue: cueIsMissed(state, moment),
    band: bandOf(shown * 100, state.band),
    lastReaction: reaction,
    recent: [...state.recent.slice(-3), { move: moment.move, fit: moment.fit }],
  };
  const reasons = forces.map((force) => reasonOf(force, inertia));
  if (taken !== 0)
    reasons.push({
      kind: taken > 0 ? 'took-it-in' : 'took-it-hard',
      weight: taken * inertia * 100,
    });
  if (press === 'cold' && state.strain > P.credit.strainForPress)
    reasons.push({ kind: 'strained', weight: 0 });
  if (mends) reasons.push({ kind: 'repair', weight: P.rupture.gain * inertia * 100 });
  else if (mended > 0) reasons.push({ kind: 'mending', weight: 0 });
  if (broke)
    reasons.push({
      kind: next.ruptureKind === 'confrontation' ? 'rupture-confrontation' : 'rupture-withdrawal',
      weight: 0,
    });
  if (change < 0 && next.shown >= state.shown) reasons.push({ kind: 'hidden', weight: 0 });
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { state: next, reaction, reasons };
}

/** The reason that a force is, its share scaled by how much got through. */
function reasonOf(force: Force, inertia: number): Reason {
  const { kind, size, count, bond } = force;
  const weight = size * inertia * 100;
  if (count === undefined) return bond === undefined ? { kind, weight } : { kind, weight, bond };
  return bond === undefined ? { kind, weight, count } : { kind, weight, count, bond };
}

/** The three parts after a change in the felt alliance, each moved by its share of it. */
function allianceAfter(
  { bond, goals, tasks }: ClientState,
  move: Move,
  change: number,
): { bond: number; goals: number; tasks: number } {
  const to = P.goesTo[FAMILY[move]];
  return {
    bond: share(bond + 3 * change * to.bond),
    goals: share(goals + 3 * change * to.goals),
    tasks: share(tasks + 3 * change * to.tasks),
  };
}

/**
 * Withdrawal and anger: each eases in step with the other; what is new is shared out as this client
 * guards.
 */
function guardAfter(
  state: ClientState,
  profile: Profile,
  { fit }: Moment,
  reaction: Reaction,
  press: 'earned' | 'cold' | null,
): { withdrawal: number; anger: number } {
  const G = P.guard;
  const own =
    press === 'cold'
      ? G.press * profile.reactance * (1 + state.strain)
      : press === 'earned'
        ? G.earned
        : G[fit];
  const change =
    own + (reaction === 'holding' ? 0 : G[reaction]) + (G.usual - state.guard) * G.settles;
  if (change <= 0) {
    const kept = state.guard > 0 ? Math.max(0, 1 + change / state.guard) : 0;
    return { withdrawal: state.withdrawal * kept, anger: state.anger * kept };
  }
  const angry = P.withdraws[profile.withdrawsInto].anger;
  return {
    withdrawal: share(state.withdrawal + change * (1 - angry)),
    anger: share(state.anger + change * angry),
  };
}

/**
 * The two motives: a reaction feeds its own, evoking work feeds both, a cold press feeds the one
 * against.
 */
function motivesAfter(
  state: ClientState,
  { move, fit }: Moment,
  reaction: Reaction,
  coldPress: boolean,
): { change: number; sustain: number } {
  const M = P.motives;
  const evoked = MI_CONSISTENT.has(move) && fit !== 'missed' ? M.evoked : 0;
  const settled = (motive: number): number => motive + (M.usual - motive) * M.settles + evoked;
  return {
    change: share(settled(state.change) + (reaction === 'opening' ? M.opening : 0)),
    sustain: share(
      settled(state.sustain) +
        (reaction === 'hardening' ? M.hardening : 0) +
        (coldPress ? M.coldPress : 0),
    ),
  };
}

/**
 * Joining that fitted earns credit, less of it each time it is the same move; a missed one, or one
 * broken early, earns none.
 */
function earnedCredit(state: ClientState, { move, fit }: Moment, push: number): number {
  if (FAMILY[move] !== 'joining' || fit === 'missed' || push <= 0) return 0;
  return P.credit[fit] * P.repeated ** state.recent.filter((one) => one.move === move).length;
}

/**
 * A rise shows; part of a fall is hidden (by some clients more than all of it) and comes out over
 * the next turns.
 */
function shownAfter(state: ClientState, profile: Profile, felt: number): number {
  const change = felt - state.felt;
  const moved =
    state.shown + (change < 0 ? change * (1 - P.withdraws[profile.withdrawsInto].hides) : change);
  return share(moved + (felt - moved) * P.gapCloses);
}

/**
 * How much of a change gets through: trust is slow to complete and never quite used up, and one
 * client gives it more readily than another.
 */
function headroom({ felt, readiness }: ClientState, change: number): number {
  const { at0, slope } = change >= 0 ? P.headroom.rise : P.headroom.fall;
  const through = 1 + Math.sign(change) * readiness * P.readiness.through;
  return (at0 + slope * felt) * through;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

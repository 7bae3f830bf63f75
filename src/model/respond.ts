// The one update rule: a client and a response in, the client afterwards and the reasons out. Pure.

import { bandOf, type ClientState, type Profile, type Reaction, type SilenceLength } from './client-state.ts';
import { FAMILY, type Fit, type Move } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';
import { drawReaction } from './reaction.ts';
import { weigh } from './weigh.ts';

export type ReasonKind =
  | 'fitting-joining' | 'fitting-question' | 'half-met' | 'missed-joining' | 'missed-question'
  | 'earned-press' | 'cold-press' | 'repeated-move' | 'stacked-questions'
  | 'silence-short' | 'silence-enough' | 'silence-long'
  | 'joined-in-disagreement' | 'repair' | 'rupture' | 'safety-asked' | 'took-it-in' | 'took-it-hard';

/** One reason for what a response did; `weight` is its share of the change in felt alliance, in points (negative = cost). */
export type Reason = { readonly kind: ReasonKind; readonly weight: number };

/** What the trainee did and the one chance that the moment leaves open. */
export type Moment = {
  readonly move: Move;
  readonly fit: Fit;
  /** 'none' unless the move is hold-silence. */
  readonly silence: SilenceLength;
  /** The play's draw for this turn, 0 up to but not including 1. */
  readonly chance: number;
};

export type Outcome = { readonly state: ClientState; readonly reaction: Reaction; readonly reasons: readonly Reason[] };

/** The client after one response. Reasons come strongest first. */
export function respond(state: ClientState, profile: Profile, moment: Moment): Outcome {
  const weighed = weigh(state, profile, moment);
  const push = weighed.reduce((sum, part) => sum + part.size, 0);
  const reaction = drawReaction(state, profile, moment, push);
  const taken = P.reactionEffect[reaction];
  const repairing = state.rupture === 'open' && push > 0 && moment.fit === 'attuned' && FAMILY[moment.move] !== 'pressing';
  const inertia = headroom(state.felt, push + taken);
  const change = (push + taken + (repairing ? P.rupture.repairGain : 0)) * inertia;

  const felt = share(state.felt + change);
  const guard = share(state.guard - change * P.guardFollows - (push < 0 ? push * profile.reactance : 0));
  const credit = share(state.credit * P.credit.keep + earnedCredit(moment, push));
  const shown = showing(state, felt);
  const breaks = state.rupture !== 'open' && (change < -P.rupture.fall || (guard > P.rupture.guard && change < 0));
  const mends = repairing && credit >= P.rupture.repairCredit;

  const next: ClientState = {
    felt, shown, guard, credit, lastReaction: reaction,
    rupture: breaks ? 'open' : mends ? 'repaired' : state.rupture,
    band: bandOf(shown * 100, state.band),
    recent: [...state.recent, { move: moment.move, fit: moment.fit }].slice(-4),
  };
  const reasons: Reason[] = weighed.map(({ kind, size }) => ({ kind, weight: size * inertia * 100 }));
  if (taken > 0) reasons.push({ kind: 'took-it-in', weight: taken * inertia * 100 });
  if (taken < 0) reasons.push({ kind: 'took-it-hard', weight: taken * inertia * 100 });
  if (repairing) reasons.push({ kind: 'repair', weight: P.rupture.repairGain * inertia * 100 });
  if (breaks) reasons.push({ kind: 'rupture', weight: 0 });
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { state: next, reaction, reasons };
}

/** Joining that fitted earns credit; a missed one, or one too early broken, earns none. */
function earnedCredit({ move, fit }: Moment, push: number): number {
  if (FAMILY[move] !== 'joining' || push <= 0) return 0;
  return fit === 'attuned' ? P.credit.attuned : fit === 'partial' ? P.credit.partial : 0;
}

/** A rise shows; part of a fall is hidden and comes out over the next turns. */
function showing(state: ClientState, felt: number): number {
  const change = felt - state.felt;
  const moved = state.shown + (change < 0 ? change * P.fallShows : change);
  return share(moved + (felt - moved) * P.gapCloses);
}

/** How much of a change gets through: trust is slow to complete and never quite used up. */
function headroom(felt: number, change: number): number {
  const { at0, slope } = change >= 0 ? P.headroom.rise : P.headroom.fall;
  return at0 + slope * felt;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

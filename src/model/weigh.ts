// The parts of what a response does before the client's own reaction is drawn, each with its reason. Pure.

import type { ClientState, Profile } from './client-state.ts';
import { FAMILY, type Family, type Fit, type Move } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';
import type { Moment, ReasonKind } from './respond.ts';

/** One part of the push on the felt alliance, in shares of 1. */
export type Part = { readonly kind: ReasonKind; readonly size: number };

const QUESTIONS: ReadonlySet<Move> = new Set(['open-question', 'closed-question']);

/** Every part that this response carries for this client now, in no order. */
export function weigh(state: ClientState, profile: Profile, moment: Moment): readonly Part[] {
  const { move, fit, silence } = moment;
  const family = FAMILY[move];
  if (move === 'direct-safety-question') return [{ kind: 'safety-asked', size: P.effect.exploring.attuned / 2 }];
  if (family === 'pressing') return [press(state, profile, move, fit)];

  const base = P.effect[family][fit];
  const parts: Part[] = [{ kind: kindOf(family, fit), size: base }];
  const last = state.recent.at(-1);
  if (base > 0 && state.recent.some((one) => one.move === move)) parts.push({ kind: 'repeated-move', size: -base * (1 - P.repeated) });
  if (base > 0 && family === 'joining' && (state.rupture === 'open' || state.lastReaction === 'hardening')) {
    parts.push({ kind: 'joined-in-disagreement', size: base * (P.inDisagreement - 1) });
  }
  if (QUESTIONS.has(move) && last && QUESTIONS.has(last.move) && QUESTIONS.has(state.recent.at(-2)?.move ?? 'inform')) {
    parts.push({ kind: 'stacked-questions', size: P.stackedQuestions });
  }
  if (move === 'hold-silence' && silence !== 'none') return [...settle(parts, silence), { kind: `silence-${silence}`, size: P.silence[silence] }];
  return parts;
}

/** A silence broken early or left too long undoes the good it would have done. */
function settle(parts: readonly Part[], silence: 'short' | 'enough' | 'long'): readonly Part[] {
  return silence === 'enough' ? parts : parts.filter((part) => part.size < 0);
}

/** A press lands when enough fitting joining stands behind it; otherwise it costs, more so the higher the reactance. */
function press(state: ClientState, profile: Profile, move: Move, fit: Fit): Part {
  const earned = state.credit >= P.credit.neededForPress && state.felt >= P.credit.bondForPress && state.rupture !== 'open';
  if (earned && fit !== 'missed') return { kind: 'earned-press', size: P.effect.pressing.attuned };
  const own = P.pressWeight[move as keyof typeof P.pressWeight];
  const cost = fit === 'missed' ? P.effect.pressing.missed : P.effect.pressing.partial;
  return { kind: 'cold-press', size: cost * own * (0.7 + 0.6 * profile.reactance) * (earned ? 0.6 : 1) };
}

function kindOf(family: Exclude<Family, 'pressing'>, fit: Fit): ReasonKind {
  if (fit === 'partial') return 'half-met';
  if (family === 'joining') return fit === 'attuned' ? 'fitting-joining' : 'missed-joining';
  return fit === 'attuned' ? 'fitting-question' : 'missed-question';
}

import { describe, expect, it } from 'vitest';
import { betweenSessions } from '../../src/model/between-sessions.ts';
import { type ClientState, startState } from '../../src/model/client-state.ts';
import type { Moment } from '../../src/model/moment.ts';
import { FITS, type Move, MOVES } from '../../src/model/moves.ts';
import { type Profile, WITHDRAWALS } from '../../src/model/profile.ts';
import { rateSession } from '../../src/model/rate-session.ts';
import { reactionOdds } from '../../src/model/reaction.ts';
import { respond } from '../../src/model/respond.ts';
import { TALKS } from '../../src/model/talk.ts';
import { RULES } from '../../src/play/versions.ts';

// A kept play is told again by the rules, so the same answers must go on doing exactly what they
// did. What they do is written down for every version of the rules. Whoever means to change them
// raises RULES (src/play/versions.ts) and runs `npx vitest run tests/model/rules --update`.

const TURNS = 30;
/** A move that came later changes nothing that was done by then. */
const OF_THESE: readonly Move[] = MOVES.filter((move) => move !== 'repair');
const LENGTHS = ['short', 'enough', 'long'] as const;
/** Numbers from 0 to 1 that look like chance and are the same everywhere. */
const spread = (n: number): number => (n * 0.618034) % 1;
const pick = <T>(from: readonly T[], n: number): T => from[Math.floor(n) % from.length] as T;
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** How a session begins that earns a challenge, and goes on to ask too much. */
const EARNING: readonly Move[] = [
  ...(['complex-reflection', 'affirm', 'hand-back-choice', 'summary', 'confront'] as const),
  ...(['open-question', 'closed-question', 'open-question'] as const),
];

/** A moment of a session in which everything there is comes up. */
function momentAt(turn: number, who: number): Moment {
  const earning = who % 2 === 0 ? EARNING[turn] : undefined;
  if (earning)
    return {
      ...{ move: earning, fit: 'attuned', talk: pick(TALKS, turn), safetyCue: false },
      ...{ silence: 'none', chance: 0.4 + spread(turn) / 2 },
    };
  const move = pick(OF_THESE, spread(turn * 7 + who * 3 + 1) * OF_THESE.length);
  // Streaks of good answers, so that something is earned and mended, and of bad ones.
  const streak = Math.floor(turn / 5 + who) % 3;
  const fit = streak === 0 ? 'attuned' : streak === 1 ? pick(FITS, turn + who) : 'missed';
  return {
    move,
    fit: streak === 2 && turn % 5 === 0 ? 'partial' : fit,
    talk: pick(TALKS, turn * 3 + who),
    safetyCue: (turn + who) % 9 === 4,
    silence: move === 'hold-silence' ? pick(LENGTHS, turn + who) : 'none',
    chance: spread(turn * 11 + who * 5 + 2),
  };
}

const numbersOf = ({ recent, band, lastReaction, rupture, ruptureKind, ...numbers }: ClientState) =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      typeof value === 'number' ? rounded(value) : value,
    ]),
  );

/** What a session does to a client, turn by turn, as one line each. */
function sessionWith(profile: Profile, who: number): readonly string[] {
  let state = startState(who % 3 === 2 ? 0.55 : 0, (who % 5) / 2 - 1);
  const lines: string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const moment = momentAt(turn, who);
    const odds = Object.values(reactionOdds(state, profile, moment)).map(rounded);
    const { state: next, reaction, reasons } = respond(state, profile, moment);
    state = next;
    lines.push(
      JSON.stringify({
        ...moment,
        chance: rounded(moment.chance),
        odds,
        reaction,
        reasons: reasons.map(({ weight, bond, ...one }) => ({
          ...one,
          weight: rounded(weight),
          ...(bond === undefined ? {} : { bond: rounded(bond) }),
        })),
        state: [state.band, state.rupture, state.ruptureKind, state.recent.length],
        numbers: numbersOf(state),
      }),
    );
  }
  const week = betweenSessions(state, { review: 'looked', supervision: who % 2 === 0 });
  return [...lines, JSON.stringify({ rating: rateSession(state), week: numbersOf(week) })];
}

describe('the rules', () => {
  it(`do what version ${RULES} of them did`, async () => {
    const told = WITHDRAWALS.flatMap((withdrawsInto, who) => [
      `# ${withdrawsInto}`,
      ...sessionWith({ reactance: who / 5, silence: { enough: 5, long: 14 }, withdrawsInto }, who),
    ]);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../golden/rules-${RULES}.jsonl`);
  });

  it('are all met in that: every move, fit, talk and reaction, and what can come of them', () => {
    const all = WITHDRAWALS.flatMap((withdrawsInto, who) =>
      sessionWith({ reactance: who / 5, silence: { enough: 5, long: 14 }, withdrawsInto }, who),
    ).join('\n');
    const missing = [...OF_THESE, ...FITS, ...TALKS, 'opening', 'holding', 'hardening']
      .concat(['earned-press', 'cold-press', 'repeated-move', 'stacked-questions', 'strained'])
      .concat(['mending', 'repair', 'rupture-withdrawal', 'rupture-confrontation', 'hidden'])
      .concat(['joined-in-disagreement', 'safety-unasked', 'safety-asked', 'took-it-in'])
      .filter((word) => !all.includes(`"${word}"`));
    expect(missing).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClientState,
  clientState,
  type Profile,
  type Reaction,
  startState,
} from '../../src/model/client-state.ts';
import { FITS, MOVES } from '../../src/model/moves.ts';
import { reactionOdds } from '../../src/model/reaction.ts';
import type { Moment } from '../../src/model/moment.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { respond } from '../../src/model/respond.ts';
import { strainBetween } from '../../src/model/strain.ts';
import { TALKS } from '../../src/model/talk.ts';
import {
  anyChance,
  anyClient,
  anyMoment,
  anyProfile,
  following,
  moment,
  profile,
} from './moments.ts';

const HARDNESS: Readonly<Record<Reaction, number>> = { opening: 0, holding: 1, hardening: 2 };
const JOINED = [
  'complex-reflection',
  'hand-back-choice',
  'affirm',
  'seek-collaboration',
  'summary',
  'normalise',
] as const;
const anyTalk = fc.constantFrom(...TALKS);
const joinedBy = (who: Profile, chances: readonly number[], from = startState()): ClientState =>
  JOINED.reduce(
    (state, move, at) => respond(state, who, moment(move, 'attuned', chances[at])).state,
    from,
  );
const sixChances = fc.array(anyChance, { minLength: 6, maxLength: 6 });

describe('whatever is said to whomever', () => {
  it('every share stays within 0 and 1, and felt and guard follow from their parts', () => {
    fc.assert(
      fc.property(anyClient, ({ state }) => {
        const {
          bond,
          goals,
          tasks,
          felt,
          shown,
          guard,
          withdrawal,
          anger,
          arousal,
          change,
          sustain,
          credit,
          mending,
          strain,
        } = state;
        for (const share of [
          bond,
          goals,
          tasks,
          felt,
          shown,
          guard,
          withdrawal,
          anger,
          arousal,
          change,
          sustain,
          credit,
          mending,
          strain,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(felt).toBeCloseTo((bond + goals + tasks) / 3, 12);
        expect(guard).toBeCloseTo(1 - (1 - withdrawal) * (1 - anger), 12);
      }),
    );
  });

  it('the chances of the reactions add up to one, and none is ever certain', () => {
    fc.assert(
      fc.property(anyClient, anyMoment, ({ state, who }, now) => {
        const odds = reactionOdds(state, who, now);
        expect(odds.opening + odds.holding + odds.hardening).toBeCloseTo(1, 12);
        for (const chance of Object.values(odds))
          expect(chance).toBeGreaterThanOrEqual(PARAMETERS.reaction.least - 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('every answer has a reason, strongest first', () => {
    fc.assert(
      fc.property(anyClient, anyMoment, ({ state, who }, now) => {
        const weights = respond(state, who, now).reasons.map((one) => Math.abs(one.weight));
        expect(weights.length).toBeGreaterThan(0);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
    );
  });

  it('better fit is never taken harder, with the same luck', () => {
    fc.assert(
      fc.property(anyClient, anyMoment, ({ state, who }, now) => {
        const taken = (['attuned', 'partial', 'missed'] as const).map(
          (fit) => HARDNESS[respond(state, who, { ...now, fit }).reaction],
        );
        expect(taken).toEqual([...taken].sort());
      }),
    );
  });
});

describe('a confrontation', () => {
  it('after enough fitting joining and with little strain never ruptures, whatever the luck', () => {
    fc.assert(
      fc.property(
        anyProfile,
        sixChances,
        anyChance,
        fc.constantFrom(...FITS),
        anyTalk,
        (who, chances, chance, fit, talk) => {
          const joined = joinedBy(who, chances);
          const after = respond(joined, who, { ...moment('confront', fit, chance), talk });
          expect(after.state.rupture).not.toBe('open');
          if (fit !== 'missed') expect(after.state.felt).toBeGreaterThanOrEqual(joined.felt);
        },
      ),
    );
  });

  it('cold, never helps', () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyChance,
        fc.constantFrom(...FITS),
        anyTalk,
        (who, chance, fit, talk) => {
          const after = respond(startState(), who, {
            ...moment('confront', fit, chance),
            talk,
          }).state;
          expect(after.felt).toBeLessThan(startState().felt);
          expect(after.shown).toBeLessThanOrEqual(startState().shown + 0.02);
          expect(after.credit).toBe(0);
        },
      ),
    );
  });

  it('never lands better for more strain', () => {
    fc.assert(
      fc.property(
        anyClient,
        anyMoment,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ state, who }, now, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          const landing = (strain: number) =>
            respond(clientState({ ...state, strain }), who, {
              ...now,
              move: 'confront',
              silence: 'none',
            });
          const [easy, strained] = [landing(less), landing(more)];
          expect(strained.state.felt).toBeLessThanOrEqual(easy.state.felt + 1e-12);
          expect(HARDNESS[strained.reaction]).toBeGreaterThanOrEqual(HARDNESS[easy.reaction]);
        },
      ),
    );
  });
});

describe('joining', () => {
  it('that misses never earns credit', () => {
    fc.assert(
      fc.property(anyClient, anyMoment, ({ state, who }, now) => {
        expect(respond(state, who, { ...now, fit: 'missed' }).state.credit).toBeLessThanOrEqual(
          state.credit,
        );
      }),
    );
  });

  it('of the same kind again earns less, in credit and in alliance', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JOINED), anyProfile, (move, who) => {
        const fresh = clientState({ ...startState(), credit: 0 });
        const again = clientState({ ...fresh, recent: [{ move, fit: 'attuned' }] });
        const [first, second] = [
          respond(fresh, who, moment(move, 'attuned')).state,
          respond(again, who, moment(move, 'attuned')).state,
        ];
        expect(second.credit).toBeLessThan(first.credit);
        expect(second.felt).toBeLessThan(first.felt);
      }),
    );
  });

  it('mends any open rupture within six fitting answers, whatever the luck', () => {
    fc.assert(
      fc.property(anyClient, sixChances, ({ state, who }, chances) => {
        expect(
          joinedBy(who, chances, clientState({ ...state, rupture: 'open', mending: 0 })).rupture,
        ).toBe('repaired');
      }),
    );
  });

  it('mends nothing in the turn the rupture opened', () => {
    const broken = following(moment('confront', 'missed', 0), moment('confront', 'missed', 0));
    expect(broken.rupture).toBe('open');
    expect(broken.mending).toBe(0);
  });
});

describe('a sign about safety', () => {
  it('that is not asked about always costs, and stays open', () => {
    fc.assert(
      fc.property(anyClient, anyMoment, ({ state, who }, now) => {
        fc.pre(
          now.move !== 'direct-safety-question' &&
            state.recent.at(-1)?.move !== 'direct-safety-question' &&
            state.felt > 0.02,
        );
        const without = clientState({ ...state, safetyCue: false });
        const left = respond(without, who, { ...now, safetyCue: true });
        expect(left.state.felt).toBeLessThan(
          respond(without, who, { ...now, safetyCue: false }).state.felt,
        );
        expect(left.state.safetyCue).toBe(true);
        expect(
          left.reasons.some(({ kind, weight }) => kind === 'safety-unasked' && weight < 0),
        ).toBe(true);
      }),
    );
  });

  it('is closed by asking, which never costs by itself', () => {
    fc.assert(
      fc.property(anyClient, anyChance, fc.constantFrom(...FITS), ({ state, who }, chance, fit) => {
        const asked = respond(state, who, {
          ...moment('direct-safety-question', fit, chance),
          safetyCue: true,
        });
        expect(asked.state.safetyCue).toBe(false);
        expect(asked.reasons.find((one) => one.kind === 'safety-asked')?.weight).toBeGreaterThan(0);
      }),
    );
  });
});

describe('no sequence of one single move', () => {
  it('beats a varied attuned play with the same luck', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOVES),
        anyProfile,
        fc.array(anyChance, { minLength: 12, maxLength: 12 }),
        (move, who, chances) => {
          const play = (at: (turn: number) => Moment['move']): number =>
            chances.reduce(
              (state, chance, turn) =>
                respond(state, who, moment(at(turn), 'attuned', chance)).state,
              startState(),
            ).felt;
          expect(play(() => move)).toBeLessThan(
            play((turn) => JOINED[turn % JOINED.length] ?? 'affirm'),
          );
        },
      ),
    );
  });
});

describe('the trainee’s strain', () => {
  it('rises with hostility and failed presses, and is eased by looking at it, by supervision more', () => {
    const hostile: Moment = { ...moment('affirm', 'partial'), talk: 'discord' };
    expect(respond(startState(), profile, hostile).state.strain).toBeGreaterThan(0);
    expect(
      respond(startState(), profile, moment('confront', 'missed', 0)).state.strain,
    ).toBeGreaterThan(0);
    expect(strainBetween(0.6, 'supervision')).toBeLessThan(strainBetween(0.6, 'self-review'));
    expect(strainBetween(0.6, 'self-review')).toBeLessThan(0.6);
    expect(strainBetween(0.6, 'no-show')).toBeGreaterThan(0.6);
  });
});

describe('a yes that will not last', () => {
  it('is followed by less talk for change than one that was meant, and by more against', () => {
    fc.assert(
      fc.property(anyClient, anyMoment, ({ state, who }, one) => {
        const meant = reactionOdds(state, who, { ...one, talk: 'change' });
        const only = reactionOdds(state, who, { ...one, talk: 'hollow' });
        expect(only.opening).toBeLessThan(meant.opening);
        expect(only.hardening).toBeGreaterThan(meant.hardening);
      }),
    );
  });
});

describe('a client who gives trust more readily', () => {
  it('ends no lower than one who gives it less, with the same answers and the same luck', () => {
    fc.assert(
      fc.property(anyProfile, sixChances, (who, chances) => {
        const [less, more] = [-1, 1].map((readiness) =>
          joinedBy(who, chances, startState(0, readiness)),
        );
        expect(more?.felt).toBeGreaterThan(less?.felt ?? 1);
      }),
    );
  });

  it('loses less by the same push from the same place', () => {
    const pushed = (readiness: number): number => {
      const from = clientState({ ...startState(), readiness });
      return from.felt - respond(from, profile, moment('persuade', 'missed')).state.felt;
    };
    expect(pushed(1)).toBeLessThan(pushed(0));
    expect(pushed(0)).toBeLessThan(pushed(-1));
  });
});

describe('ways of drawing back', () => {
  it('a client who agrees shows more than is felt; one who is angry shows it, and breaks against', () => {
    const pushed = (withdrawsInto: Profile['withdrawsInto']) =>
      [0, 0, 0].reduce(
        (state: ClientState, chance) =>
          respond(state, { ...profile, withdrawsInto }, moment('persuade', 'missed', chance)).state,
        startState(),
      );
    const [agreeing, angry] = [pushed('agreement'), pushed('anger')];
    expect(agreeing.shown - agreeing.felt).toBeGreaterThan(angry.shown - angry.felt);
    expect(angry.anger).toBeGreaterThan(agreeing.anger);
    expect(angry.ruptureKind).toBe('confrontation');
    expect(agreeing.ruptureKind).toBe('withdrawal');
  });
});

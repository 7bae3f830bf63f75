import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startState } from '../../src/model/client-state.ts';
import { FITS } from '../../src/model/moves.ts';
import { respond } from '../../src/model/respond.ts';
import { anyMoment, following, moment, profile } from './moments.ts';

describe('a response', () => {
  it('that joins and fits raises the alliance and eases the guard', () => {
    const state = following(moment('complex-reflection', 'attuned'));
    expect(state.felt).toBeGreaterThan(startState().felt);
    expect(state.guard).toBeLessThan(startState().guard);
  });

  it('that joins and misses earns no credit and costs', () => {
    const state = following(moment('simple-reflection', 'missed'));
    expect(state.credit).toBe(0);
    expect(state.felt).toBeLessThan(startState().felt);
  });

  it('earns less the second time it is the same move', () => {
    const first = respond(startState(), profile, moment('affirm', 'attuned')).reasons;
    const second = respond(
      following(moment('affirm', 'attuned')),
      profile,
      moment('affirm', 'attuned'),
    ).reasons;
    expect(first.map((one) => one.kind)).not.toContain('repeated-move');
    expect(second.map((one) => one.kind)).toContain('repeated-move');
  });

  it('that confronts after attuned joining leaves the alliance intact; the same one cold costs', () => {
    const joined = following(
      moment('complex-reflection', 'attuned'),
      moment('hand-back-choice', 'attuned'),
      moment('hold-silence', 'attuned'),
      moment('affirm', 'attuned'),
    );
    const confrontation = moment('confront', 'attuned');
    expect(respond(joined, profile, confrontation).state.felt).toBeGreaterThanOrEqual(joined.felt);
    expect(respond(startState(), profile, confrontation).state.felt).toBeLessThan(
      startState().felt,
    );
  });

  it('costs more when it pushes someone who bristles at being directed', () => {
    const push = moment('persuade', 'missed');
    const bristling = respond(startState(), { ...profile, reactance: 1 }, push).state.felt;
    const easy = respond(startState(), { ...profile, reactance: 0 }, push).state.felt;
    expect(bristling).toBeLessThan(easy);
  });

  it('is worth more where it mends than where all is calm', () => {
    const hurt = following(moment('confront', 'missed', 0), moment('confront', 'missed', 0));
    expect(hurt.rupture).toBe('open');
    const owning = respond(hurt, profile, moment('seek-collaboration', 'attuned'));
    expect(owning.reasons.map((one) => one.kind)).toContain('joined-in-disagreement');
    expect(owning.reasons.map((one) => one.kind)).toContain('mending');
    expect(
      respond(owning.state, profile, moment('hand-back-choice', 'attuned')).reasons.map(
        (one) => one.kind,
      ),
    ).toContain('repair');
  });

  it('is mended by owning one’s part, where that fits, and not where it asks to be soothed', () => {
    const hurt = following(moment('confront', 'missed', 0), moment('confront', 'missed', 0));
    const owned = (fit: 'attuned' | 'missed') =>
      respond(hurt, profile, moment('repair', fit)).state.mending;
    expect(owned('attuned')).toBe(
      respond(hurt, profile, moment('seek-collaboration', 'attuned')).state.mending,
    );
    expect(owned('attuned')).toBeGreaterThan(
      respond(hurt, profile, moment('affirm', 'attuned')).state.mending,
    );
    expect(owned('missed')).toBe(0);
  });

  it('what a client says on being asked about safety is an answer, and leaves nothing unasked', () => {
    const asked = respond(startState(), profile, {
      ...moment('direct-safety-question', 'attuned', 0.5),
      safetyCue: true,
    }).state;
    const { state, reasons } = respond(asked, profile, {
      ...moment('simple-reflection', 'attuned', 0.5),
      talk: 'safety',
      safetyCue: true,
    });
    expect(state.safetyCue).toBe(false);
    expect(reasons.map((one) => one.kind)).not.toContain('safety-unasked');
  });

  it('asking directly about safety is never a press, however it was labelled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FITS),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (fit, chance) => {
          const { reasons } = respond(
            startState(),
            profile,
            moment('direct-safety-question', fit, chance),
          );
          expect(reasons.map((one) => one.kind)).toContain('safety-asked');
          expect(reasons.map((one) => one.kind)).not.toContain('cold-press');
        },
      ),
    );
  });

  it('that is a third question in a row says so', () => {
    const state = following(
      moment('open-question', 'attuned'),
      moment('closed-question', 'attuned'),
    );
    expect(
      respond(state, profile, moment('open-question', 'attuned')).reasons.map((one) => one.kind),
    ).toContain('stacked-questions');
  });
});

describe('the client', () => {
  it('stays within bounds whatever is said', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { maxLength: 60 }), (moments) => {
        const state = following(...moments);
        for (const share of [state.felt, state.shown, state.guard, state.credit]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('can always be met again: from any state, fitting joining raises what is felt', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { maxLength: 30 }), (moments) => {
        const before = following(...moments.map((one) => ({ ...one, safetyCue: false })));
        const turns = (
          [
            'complex-reflection',
            'hand-back-choice',
            'affirm',
            'seek-collaboration',
            'summary',
            'normalise',
          ] as const
        ).map((move) => moment(move, 'attuned', 0.9));
        const then = turns.reduce((state, one) => respond(state, profile, one).state, before);
        expect(then.felt).toBeGreaterThan(before.felt - 1e-9);
        expect(then.rupture).not.toBe('open');
      }),
    );
  });

  it('takes a better-fitting answer no harder, with the same luck', () => {
    const order = ['hardening', 'holding', 'opening'];
    fc.assert(
      fc.property(
        fc.array(anyMoment, { maxLength: 12 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (moments, chance) => {
          const state = following(...moments);
          const [missed, attuned] = (['missed', 'attuned'] as const).map((fit) =>
            order.indexOf(
              respond(state, profile, moment('complex-reflection', fit, chance)).reaction,
            ),
          );
          expect(attuned).toBeGreaterThanOrEqual(missed ?? 0);
        },
      ),
    );
  });

  it('hides part of a fall at first', () => {
    const state = following(moment('persuade', 'missed'));
    expect(state.shown).toBeGreaterThan(state.felt);
  });
});

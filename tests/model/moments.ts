// Moments and clients for the tests of the model.

import fc from 'fast-check';
import { type ClientState, type Profile, startState } from '../../src/model/client-state.ts';
import { FITS, MOVES } from '../../src/model/moves.ts';
import { WITHDRAWALS } from '../../src/model/profile.ts';
import type { Moment } from '../../src/model/moment.ts';
import { respond } from '../../src/model/respond.ts';
import { TALKS } from '../../src/model/talk.ts';

/** A client like Theo. */
export const profile: Profile = {
  reactance: 0.6,
  silence: { enough: 5, long: 14 },
  withdrawsInto: 'silence',
};

/** A response to a neutral turn, with middling luck unless said. */
export function moment(move: Moment['move'], fit: Moment['fit'], chance = 0.5): Moment {
  return {
    move,
    fit,
    chance,
    talk: 'neutral',
    safetyCue: false,
    silence: move === 'hold-silence' ? 'enough' : 'none',
  };
}

/** The client after these moments, from the start. */
export function following(...moments: Moment[]): ClientState {
  return moments.reduce((state, one) => respond(state, profile, one).state, startState());
}

export const anyChance = fc.double({ min: 0, max: 0.999, noNaN: true });
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  reactance: fc.double({ min: 0, max: 1, noNaN: true }),
  silence: fc.constant(profile.silence),
  withdrawsInto: fc.constantFrom(...WITHDRAWALS),
});
export const anyMoment = fc
  .record({
    move: fc.constantFrom(...MOVES),
    fit: fc.constantFrom(...FITS),
    talk: fc.constantFrom(...TALKS),
    safetyCue: fc.boolean(),
    chance: anyChance,
    length: fc.constantFrom('short', 'enough', 'long'),
  })
  .map(
    ({ length, ...rest }): Moment => ({
      ...rest,
      silence: rest.move === 'hold-silence' ? (length as 'short') : 'none',
    }),
  );
/** A client somewhere in a session, and who it is. */
export const anyClient = fc
  .record({
    who: anyProfile,
    moments: fc.array(anyMoment, { maxLength: 20 }),
    strain: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ who, moments, strain }) => ({
    who,
    state: moments.reduce((state, one) => respond(state, who, one).state, startState(strain)),
  }));

import { describe, expect, it } from 'vitest';
import { type ClientState, clientState, startState } from '../../src/model/client-state.ts';
import { PARAMETERS as P } from '../../src/model/parameters.ts';
import { isEarned, weigh } from '../../src/model/weigh.ts';
import { moment, profile } from './moments.ts';

/** A client who could be challenged just now. */
const ready = clientState({ ...startState(), credit: 1, bond: 0.8, strain: 0 });
const withOnly = (parts: Partial<ClientState>): ClientState => clientState({ ...ready, ...parts });

describe('a challenge', () => {
  it('needs all of it: recent joining, a bond, a trainee at ease, and nothing broken', () => {
    expect(isEarned(ready)).toBe(true);
    expect(isEarned(withOnly({ credit: P.credit.neededForPress - 0.01 }))).toBe(false);
    expect(isEarned(withOnly({ bond: P.credit.bondForPress - 0.01 }))).toBe(false);
    expect(isEarned(withOnly({ strain: P.credit.strainForPress + 0.01 }))).toBe(false);
    expect(isEarned(withOnly({ rupture: 'open' }))).toBe(false);
    expect(isEarned(withOnly({ rupture: 'repaired' }))).toBe(true);
  });

  it('at the edge of each is earned', () => {
    const { neededForPress, bondForPress, strainForPress } = P.credit;
    const edge = { credit: neededForPress, bond: bondForPress, strain: strainForPress };
    expect(isEarned(withOnly(edge))).toBe(true);
  });

  it('says how many fitting answers it stands on: joining that fitted, and nothing else', () => {
    const recent = [
      { move: 'affirm', fit: 'attuned' },
      { move: 'affirm', fit: 'partial' },
      { move: 'open-question', fit: 'attuned' },
      { move: 'summary', fit: 'attuned' },
    ] as const;
    const [force] = weigh(withOnly({ recent }), profile, moment('confront', 'attuned'));
    expect(force).toMatchObject({ kind: 'earned-press', count: 2 });
  });
});

describe('a silence', () => {
  const kinds = (fit: 'attuned' | 'missed', silence: 'short' | 'enough' | 'long') =>
    weigh(startState(), profile, { ...moment('hold-silence', fit), silence }).map(
      ({ kind }) => kind,
    );
  it('that fitted is worth what joining is only at a length that can be used', () => {
    expect(kinds('attuned', 'enough')).toEqual(['fitting-joining', 'silence-enough']);
    expect(kinds('attuned', 'short')).toEqual(['silence-short']);
    expect(kinds('attuned', 'long')).toEqual(['silence-long']);
  });
  it('that missed costs that as well, whatever its length', () => {
    expect(kinds('missed', 'short')).toEqual(['missed-joining', 'silence-short']);
    expect(kinds('missed', 'long')).toEqual(['missed-joining', 'silence-long']);
  });
  it('has no length where something is said', () => {
    expect(weigh(startState(), profile, moment('affirm', 'attuned'))).toHaveLength(1);
  });
});

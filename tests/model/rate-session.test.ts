import { describe, expect, it } from 'vitest';
import { type ClientState, clientState, startState } from '../../src/model/client-state.ts';
import { rateSession, total } from '../../src/model/rate-session.ts';

/** A client with these parts of the alliance, who shows what is felt unless said otherwise. */
function client(parts: {
  readonly bond: number;
  readonly goals?: number;
  readonly tasks?: number;
  readonly hidden?: number;
  readonly withdrawal?: number;
  readonly rupture?: ClientState['rupture'];
}): ClientState {
  const { bond, goals = bond, tasks = bond, hidden = 0, withdrawal = 0, rupture = 'none' } = parts;
  const { felt } = clientState({ ...startState(), bond, goals, tasks });
  const shown = felt + hidden;
  return clientState({ ...startState(), bond, goals, tasks, shown, withdrawal, anger: 0, rupture });
}
const rated = (parts: Parameters<typeof client>[0]) => rateSession(client(parts));

describe('a client’s rating of a session', () => {
  it('gives each part of the alliance its own line, and the whole of it the last', () => {
    const [usual] = rated({ bond: 0.4 });
    const [relationship, goals, tasks, hour] = rated({ bond: 0.4, goals: 0.8, tasks: 0.6 });
    expect(relationship).toBe(usual);
    expect(goals).toBeGreaterThan(tasks);
    expect(tasks).toBeGreaterThan(relationship);
    expect(hour).toBeCloseTo((relationship + goals + tasks) / 3, 0);
  });

  it('goes evenly from what is put for nothing to ten for all there can be', () => {
    const [nothing, half, all] = [0, 0.5, 1].map((bond) => rated({ bond })[0]);
    expect(all).toBe(10);
    expect(nothing).toBeGreaterThan(0);
    expect(half).toBeCloseTo(((nothing ?? 0) + 10) / 2, 0);
    expect(rated({ bond: 0.37 })[0]).toBe(Math.round((rated({ bond: 0.37 })[0] ?? 0) * 10) / 10);
  });

  it('is kinder than what was felt, more so by what is hidden and by politeness', () => {
    const [plain] = rated({ bond: 0.4 });
    expect(plain).toBeGreaterThan(4);
    expect(rated({ bond: 0.4, hidden: 0.2 })[0]).toBeGreaterThan(plain);
    expect(rated({ bond: 0.4, withdrawal: 0.6 })[0]).toBeGreaterThan(plain);
    // Who feels more than they show hides nothing that politeness would have to cover.
    expect(rated({ bond: 0.4, hidden: -0.2 })).toEqual(rated({ bond: 0.4 }));
  });

  it('after something gave way costs the two of them most, the hour half of that, the rest nothing', () => {
    const [whole, broken] = [rated({ bond: 0.5 }), rated({ bond: 0.5, rupture: 'open' })];
    const lost = whole.map((mark, line) => mark - (broken[line] ?? 0));
    expect(lost[0]).toBeGreaterThan(0.3);
    expect(lost[3]).toBeCloseTo((lost[0] ?? 0) / 2, 0);
    expect(lost.slice(1, 3)).toEqual([0, 0]);
    expect(rated({ bond: 0.5, rupture: 'repaired' })).toEqual(whole);
    expect(rated({ bond: 0, rupture: 'open' })[0]).toBeGreaterThanOrEqual(0);
  });

  it('is four lines added up', () => {
    expect(total([1, 2, 3, 4])).toBe(10);
    expect(total(rated({ bond: 1 }))).toBe(40);
  });
});

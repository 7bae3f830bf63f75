import { describe, expect, it } from 'vitest';
import { traineeShare, wordsByBeat, wordsTogether } from '../../src/debrief/words-spoken.ts';
import { sessionOf } from './told-session.ts';

describe('who spoke how much', () => {
  const told = sessionOf([{ cues: {}, move: 'affirm' }]);
  const [turn] = told.turns;
  const saying = (response: string) => ({
    ...told,
    turns: turn
      ? [{ ...turn, entry: { ...turn.entry, shown: { ...turn.entry.shown, response } } }]
      : [],
  });

  it('is counted beat by beat in words said aloud; nobody has answered the last', () => {
    const last = { ...told.told, beat: { ...told.told.beat, lines: turn?.beat.lines ?? [] } };
    expect(wordsByBeat({ ...saying('You wait. “Go on, then.”'), told: last })).toEqual([
      { client: 2, trainee: 3 },
      { client: 2, trainee: 0 },
    ]);
  });

  it('is put together, and shared', () => {
    const all = wordsTogether([
      { client: 6, trainee: 1 },
      { client: 3, trainee: 2 },
    ]);
    expect(all).toEqual({ client: 9, trainee: 3 });
    expect(traineeShare(all)).toBe(0.25);
    expect(traineeShare(wordsTogether([]))).toBe(0);
  });
});

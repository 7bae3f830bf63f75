import { describe, expect, it } from 'vitest';
import { judgeSilence } from '../../src/model/silence.ts';
import { apply, type Command, UNNOTICED } from '../../src/play/apply.ts';
import type { AfterStep } from '../../src/play/after-session.ts';
import { MOST_ACTS } from '../../src/play/bounds.ts';
import { type CaseRun, nowOf } from '../../src/play/case-run.ts';
import { isGuessed } from '../../src/play/modes.ts';
import { newLog, openRun } from '../../src/play/open-run.ts';
import { viewOf } from '../../src/play/view-of.ts';
import { begun, material, playThrough } from './theo.ts';

const start = openRun(material, newLog(material, 7, 'practice'));
const over = playThrough(3, () => 0).run();
const done = (run: CaseRun, ...commands: readonly Partial<Command>[]): CaseRun =>
  commands.reduce((now, command) => apply(now, { at: 0, ...command } as Command), run);
const STEPS: readonly AfterStep[] = [
  { kind: 'rating', value: [1, 2, 3, 4] },
  { kind: 'note', value: 'A note.' },
  { kind: 'review', value: { kind: 'skipped' } },
  { kind: 'board', value: { shares: {}, laid: {} } },
  { kind: 'supervision', value: { taken: false, why: '' } },
];
const complete = (step: AfterStep): Partial<Command> => ({ kind: 'complete', step });
const respond = (index: number, held: number | null = null): Partial<Command> => ({
  kind: 'respond',
  index,
  held,
  noticed: UNNOTICED,
});

describe('an answer', () => {
  it('that is not shown is refused by its number, and nothing is changed', () => {
    const { log } = start;
    expect(() => done(start, respond(7))).toThrow(/^Response 8 is not one of the \d shown\.$/);
    expect(() => done(start, respond(-1))).toThrow(RangeError);
    expect(start.log).toBe(log);
  });

  it('of a log that the story does not offer is refused by where it stands', () => {
    const acts = [
      ...start.log.acts,
      { kind: 'answer', after: 0, at: 0, choice: 9, held: null, ...UNNOTICED, shown: {} },
    ] as unknown as typeof start.log.acts;
    expect(() => openRun(material, { ...start.log, acts, here: 1 })).toThrow(
      'There is no response 9 at decision 1 of session-1.',
    );
  });

  it('is held only where it is a silence, and then counts by its length for this client', () => {
    const play = begun(7);
    let run = play.run();
    for (let n = 0; n < 12; n += 1) {
      const { responses } = viewOf(run);
      const silence = responses.findIndex((one) => one.silence !== null);
      const index = Math.max(0, silence);
      for (const held of [2, 8, 40, null]) {
        const { entry, beat, outcome } = nowOf(done(run, respond(index, held))).turns.at(-1) ?? {};
        const move = beat?.responses[entry?.choice ?? -1]?.move;
        expect(entry?.held).toBe(move === 'hold-silence' ? (held ?? 0) : null);
        const kinds = outcome?.reasons.map(({ kind }) => kind) ?? [];
        const length = judgeSilence(held ?? 0, material.caseFile.profile.silence);
        expect(kinds.includes('silence-short')).toBe(move === 'hold-silence' && length === 'short');
        expect(kinds.includes('silence-long')).toBe(move === 'hold-silence' && length === 'long');
      }
      const shown = responses[index]?.silence;
      if (shown) expect(shown).toMatchObject(material.caseFile.profile.silence);
      run = done(run, respond(0, 8));
    }
  });
});

describe('the steps after a session', () => {
  it('are done one after the other, each once, and are in the log', () => {
    const all = done(over, ...STEPS.map(complete));
    expect(nowOf(all).after).toEqual(
      Object.fromEntries(STEPS.map(({ kind, value }) => [kind, value])),
    );
    expect(all.log.acts.slice(-5).map((act) => act.kind === 'complete' && act.step)).toEqual(STEPS);
    expect(nowOf(all).left).toBe(true);
    expect(openRun(material, all.log).parts).toHaveLength(1);
  });

  it('are refused out of their turn, twice, and before the session is over', () => {
    const [rating, note] = STEPS as [AfterStep, AfterStep];
    expect(() => done(over, complete(note))).toThrow('“note” is not open.');
    expect(() => done(over, complete(rating), complete(rating))).toThrow('“rating” is not open.');
    expect(() => done(start, complete(rating))).toThrow('“rating” is not open.');
    expect(() => done(start, { kind: 'leave' })).toThrow('It is not over.');
  });

  it('hold what is entered until they are done, in the log and at once; what has been seen stays', () => {
    const draft = (value: string, seen = false): Partial<Command> => ({
      kind: 'draft',
      draft: { kind: 'note', value, seen },
    });
    const [rating] = STEPS as [AfterStep];
    expect(() => done(over, draft('Too soon'))).toThrow('“note” is not open.');
    const begun = done(over, complete(rating), draft('He'), draft('He listens'));
    expect(nowOf(begun).draft).toEqual({ kind: 'note', value: 'He listens', seen: false });
    expect(begun.parts).toHaveLength(1);
    expect(begun.log.acts.filter((act) => act.draft)).toEqual([begun.log.acts[begun.log.here]]);
    expect(viewOf(begun)).toMatchObject({ left: true, standing: { step: 'note' } });
    const seen = done(begun, draft('He listens.', true));
    expect(() => done(seen, draft('No, he does not'))).toThrow('What has been seen stays.');
    expect(nowOf(openRun(material, seen.log)).draft).toEqual({
      kind: 'note',
      value: 'He listens.',
      seen: true,
    });
  });
});

describe('the next part', () => {
  it('begins when it is begun, and not before everything is done', () => {
    expect(() => done(over, { kind: 'begin' })).toThrow('No part is ready to begin.');
    const begun = done(over, ...STEPS.map(complete), { kind: 'begin' });
    expect(begun.parts.map(({ part }) => part)).toEqual([
      { kind: 'session', number: 1 },
      { kind: 'between', number: 1 },
    ]);
    expect(begun.log.acts.at(-1)).toMatchObject({ kind: 'begin', part: 'between-1' });
    expect(nowOf(begun).turns).toEqual([]);
  });

  it('cannot begin in a log where the one before goes on', () => {
    const acts = [
      ...start.log.acts,
      { kind: 'begin', after: 0, at: 0, part: 'between-1', story: '' },
    ] as unknown as typeof start.log.acts;
    expect(() => openRun(material, { ...start.log, acts, here: 1 })).toThrow('It is not over.');
  });
});

describe('a play', () => {
  it('goes to any act that it has, and to no other', () => {
    expect(nowOf(done(over, { kind: 'go-to', act: 2 })).turns).toHaveLength(2);
    expect(() => done(over, { kind: 'go-to', act: 99 })).toThrow('This play has no act 99.');
  });

  it('keeps so many acts and no more', () => {
    const [begin] = start.log.acts;
    const acts = Array.from({ length: MOST_ACTS - 1 }, () => begin) as typeof start.log.acts;
    const full = done({ ...start, log: { ...start.log, acts, here: 0 } }, respond(0));
    expect(full.log.acts).toHaveLength(MOST_ACTS);
    expect(() => done(full, respond(0))).toThrow('This play cannot keep any more.');
  });

  it('asks for a guess at the third of every four answers of a session, where the way to play does', () => {
    expect([0, 1, 2, 3, 4, 5, 6].filter((turn) => isGuessed('practice', turn))).toEqual([2, 6]);
    expect(isGuessed('assessed', 2)).toBe(false);
    const at = (turn: number) => viewOf(playThrough(3, () => 0, turn).run());
    expect([1, 2, 3].map((turn) => at(turn).asksGuess)).toEqual([false, true, false]);
  });

  it('shows what was said before, and of the last answer what it did', () => {
    const view = viewOf(playThrough(3, () => 0, 2).run());
    const { turns } = nowOf(playThrough(3, () => 0, 2).run());
    expect(view.earlier).toEqual(
      turns.map(({ beat, entry }) => ({ lines: beat.lines, response: entry.shown.response })),
    );
    expect(view.last).toMatchObject({ text: turns[1]?.entry.shown.response, guessed: null });
    const guessing = done(start, {
      ...respond(0),
      noticed: { ...UNNOTICED, guess: 'opening' },
    } as never);
    expect(viewOf(guessing).last?.guessed).toMatchObject({ guess: 'opening' });
    expect(viewOf(start).last).toBeNull();
  });
});

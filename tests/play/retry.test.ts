import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/store.ts';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { isRetried } from '../../src/play/is-retried.ts';
import { pointsGained } from '../../src/play/part-run.ts';
import { asKept, give, opened, playThrough } from './theo.ts';

const turnsOf = (play: Store) => nowOf(play.run()).turns;
/** Goes back to before answer `answer`, from 1, as the debrief does. */
function goBack(play: Store, answer: number): void {
  const { turns } = buildDebrief(play.run(), nowOf(play.run()));
  play.send({ kind: 'go-to', act: turns[answer - 1]?.before ?? -1, at: 0 });
}

describe('a moment tried again', () => {
  it('stands exactly where the play stood, whichever answer it is', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(9), (seed, index) => {
        const play = playThrough(seed, (turn) => turn);
        const end = play.run().log.here;
        goBack(play, index + 1);
        const kept = opened(asKept(play.run().log));
        for (const { retry, ...view } of [play.view(), kept.view()]) {
          const { retry: _, ...then } = playThrough(seed, (turn) => turn, index).view();
          expect(view).toEqual(then);
          expect(retry).toEqual({ answer: index + 1, first: end });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('loses nothing, and is one step away from where one was', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { minLength: 1, maxLength: 6 }),
        (seed, tries) => {
          const play = playThrough(seed, (turn) => turn);
          const [view, acts] = [play.view(), play.run().log.acts];
          for (const [back, index] of tries) {
            goBack(play, 1 + (back % Math.max(1, turnsOf(play).length)));
            give(play, index % play.view().responses.length, { held: 8 });
          }
          expect(play.run().log.acts.slice(0, acts.length)).toEqual(acts);
          expect(opened(asKept(play.run().log)).view()).toEqual(play.view());
          play.send({ kind: 'go-to', act: acts.length - 1, at: 0 });
          expect(play.view()).toEqual(view);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('meets the same luck: the same answer does the same again', () => {
    const play = playThrough(11, () => 1);
    const first = turnsOf(play)[4];
    goBack(play, 5);
    const { responses } = play.view();
    const index = responses.findIndex(({ text }) => text === first?.entry.shown.response);
    give(play, index, { held: first?.entry.held ?? null });
    expect(turnsOf(play)[4]?.outcome).toEqual(first?.outcome);
  });

  it('puts what was answered the first time, and what it did, beside the new answer, there and nowhere else', () => {
    const play = playThrough(11, () => 1);
    const first = turnsOf(play)[4];
    goBack(play, 5);
    expect(play.view().last?.first).toBeNull();
    const { responses } = play.view();
    const other = responses.findIndex(
      ({ text, silence }) => !silence && text !== first?.entry.shown.response,
    );
    give(play, other);
    expect(play.view().last?.first).toEqual({
      text: first?.entry.shown.response,
      change: first && pointsGained(first),
    });
    const { turns } = buildDebrief(play.run(), nowOf(play.run()));
    expect(turns.map((turn) => turn.first !== null)).toEqual([false, false, false, false, true]);
  });

  it('can be gone on with from the first play, where it was left', () => {
    const play = playThrough(11, () => 1);
    const end = play.run().log.here;
    goBack(play, 5);
    give(play, 0, { held: 8 });
    give(play, 0, { held: 8 });
    const [left, view] = [play.run().log.here, play.view()];
    play.send({ kind: 'go-to', act: end, at: 0 });
    const { turns } = buildDebrief(play.run(), nowOf(play.run()));
    expect(turns.map(({ otherwise }) => otherwise.length)).toEqual(
      turns.map(({ number }) => (number === 5 ? 1 : 0)),
    );
    expect(turns[4]?.otherwise[0]?.act).toBe(left);
    play.send({ kind: 'go-to', act: left, at: 0 });
    expect(play.view()).toEqual(view);
  });

  it('has its last words before it again', () => {
    const play = playThrough(5, (turn) => turn);
    play.send({ kind: 'leave', at: 0 });
    expect(play.view().left).toBe(true);
    goBack(play, 3);
    expect(play.view().left).toBe(false);
  });

  it('is said of a play until it is back at what was done first', () => {
    const play = playThrough(11, () => 1);
    const end = play.run().log.here;
    const said: boolean[] = [isRetried(play.run().log)];
    goBack(play, 5);
    said.push(isRetried(play.run().log));
    give(play, 0, { held: 8 });
    said.push(isRetried(play.run().log));
    play.send({ kind: 'go-to', act: end, at: 0 });
    said.push(isRetried(play.run().log));
    expect(said).toEqual([false, true, true, false]);
    expect(() => play.send({ kind: 'go-to', act: 999, at: 0 })).toThrow(RangeError);
  });
});

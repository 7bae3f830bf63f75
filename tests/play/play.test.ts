import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { apply, type Command, UNNOTICED } from '../../src/play/apply.ts';
import { canReplay } from '../../src/play/can-replay.ts';
import { newLog, openRun } from '../../src/play/open-run.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { drawTruth } from '../../src/play/chance.ts';
import { parseLog } from '../../src/play/log.ts';
import { viewOf } from '../../src/play/view-of.ts';
import { asKept, begun, give, material, opened, playThrough } from './theo.ts';

const seeds = fc.integer({ min: 0, max: 2147483646 });
const choices = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
const along = (list: readonly number[]) => (turn: number) => list[turn % list.length] ?? 0;

describe('a play', () => {
  it('reaches an ending after 10 to 15 decisions, whatever is answered', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, list) => {
        const view = playThrough(seed, along(list)).view();
        expect(Object.keys(material.caseFile.endings)).toContain(view.ending);
        expect(view.turn).toBeGreaterThanOrEqual(10);
        expect(view.turn).toBeLessThanOrEqual(15);
      }),
      { numRuns: 60 },
    );
  });

  it('with the same seed and log gives the same debrief', () => {
    fc.assert(
      fc.property(seeds, choices, (seed, list) => {
        const [one, two] = [playThrough(seed, along(list)), playThrough(seed, along(list))];
        expect(two.run().log).toEqual(one.run().log);
        const again = openRun(material, two.run().log);
        expect(buildDebrief(again, nowOf(again))).toEqual(
          buildDebrief(one.run(), nowOf(one.run())),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('left anywhere and opened again from its kept log goes on exactly where it was', () => {
    fc.assert(
      fc.property(seeds, choices, fc.integer({ min: 0, max: 12 }), (seed, list, stop) => {
        const left = playThrough(seed, along(list), stop);
        const kept = asKept(left.run().log);
        expect(canReplay(material, kept)).toBe(true);
        expect(opened(kept).view()).toEqual(left.view());
      }),
      { numRuns: 40 },
    );
  });

  it('draws every truth, each about as often', () => {
    const names = Object.keys(material.caseFile.truths);
    const counts = new Map(names.map((name) => [name, 0]));
    for (let seed = 0; seed < 3000; seed += 1)
      counts.set(drawTruth(seed, names), (counts.get(drawTruth(seed, names)) ?? 0) + 1);
    for (const count of counts.values()) expect(count).toBeGreaterThan(850);
  });

  it('stands at its last words until they are left, also after it was kept', () => {
    const play = playThrough(5, along([1, 2, 0]));
    const again = () => opened(asKept(play.run().log)).view();
    expect([play.view().left, again().left]).toEqual([false, false]);
    play.send({ kind: 'leave', at: 0 });
    expect([play.view().left, again().left]).toEqual([true, true]);
    expect(again()).toEqual(play.view());
  });

  it('has left its last words where something was done after them', () => {
    const play = playThrough(5, along([1, 2, 0]));
    const draft = { kind: 'rating', value: [5, 5, 5, 5], seen: false } as const;
    play.send({ kind: 'draft', draft: { ...draft, value: [...draft.value] }, at: 0 });
    expect(play.view().left).toBe(true);
  });

  it('cannot be left before its last words', () => {
    expect(() => begun(5).send({ kind: 'leave', at: 0 })).toThrow(RangeError);
  });

  it('refuses an answer that is not shown and stays as it was', () => {
    const play = begun(5, 'guided');
    const before = play.view();
    expect(() => give(play, 9)).toThrow(RangeError);
    expect(play.view()).toBe(before);
  });

  it('tells its listeners after every answer, until they stop', () => {
    const play = begun(5, 'guided');
    const turns: number[] = [];
    const stop = play.subscribe((view) => turns.push(view.turn));
    give(play, 0);
    stop();
    give(play, 0);
    expect(turns).toEqual([1]);
  });
});

describe('a run', () => {
  const respond = (index: number): Command => ({
    kind: 'respond',
    index,
    held: 8,
    noticed: UNNOTICED,
    at: 0,
  });

  it('is a value: whatever is done, the run it was done in stays as it was, and can be gone on from', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.tuple(fc.nat(1000), fc.nat(3)), { maxLength: 20 }),
        (seed, done) => {
          // Each run is gone on from in any order, so that the stories behind them are told back and
          // forth.
          const runs = [openRun(material, newLog(material, seed, 'guided'))];
          for (const [which, index] of done) {
            const from = runs[which % runs.length];
            if (!from || nowOf(from).told.beat.ending !== null) continue;
            const [log, view] = [JSON.stringify(from.log), JSON.stringify(viewOf(from))];
            const responses = viewOf(from).responses.length;
            const next = apply(from, respond(index % responses));
            expect(JSON.stringify(from.log)).toBe(log);
            expect(JSON.stringify(viewOf(from))).toBe(view);
            expect(viewOf(openRun(material, next.log))).toEqual(viewOf(next));
            runs.push(next);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes commands that have been through JSON, as from a class or a link', () => {
    const [here, there] = [begun(5), begun(5)];
    for (const index of [0, 1, 2]) {
      here.send(respond(index));
      there.send(JSON.parse(JSON.stringify(respond(index))) as Command);
    }
    expect(there.view()).toEqual(here.view());
    expect(there.run().log).toEqual(here.run().log);
  });
});

describe('a log from outside', () => {
  it('that is broken is refused with the field that is wrong', () => {
    const { log } = playThrough(1, () => 0, 1).run();
    expect(() => parseLog({ ...log, seed: -3 })).toThrow(/seed/);
    const acts = log.acts.map((act) => (act.kind === 'answer' ? { ...act, choice: 0.5 } : act));
    expect(() => parseLog({ ...log, acts })).toThrow(/acts\.1\.choice/);
  });

  it('from another version of the story cannot be played on', () => {
    const log = newLog(material, 1, 'guided');
    const acts = log.acts.map((act) => ({ ...act, story: 'feedfacefeedface' }));
    expect(canReplay(material, { ...log, acts })).toBe(false);
  });

  it('from other rules cannot be played on', () => {
    const log = newLog(material, 1, 'guided');
    expect(canReplay(material, { ...log, rules: log.rules - 1 })).toBe(false);
  });
});

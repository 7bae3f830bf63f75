import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { drawTruth } from '../../src/play/chance.ts';
import { parseLog } from '../../src/play/log.ts';
import { beforeAnswer } from '../../src/play/moment-again.ts';
import { canReplay, newLog, openPlay } from '../../src/play/play.ts';
import { material, playThrough } from './theo.ts';

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
        expect(two.log()).toEqual(one.log());
        expect(
          buildDebrief(
            material.caseFile,
            two.log(),
            openPlay(material, two.log()).course().now(),
            true,
          ),
        ).toEqual(buildDebrief(material.caseFile, one.log(), one.course().now(), true));
      }),
      { numRuns: 25 },
    );
  });

  it('left anywhere and opened again from its kept log goes on exactly where it was', () => {
    fc.assert(
      fc.property(seeds, choices, fc.integer({ min: 0, max: 12 }), (seed, list, stop) => {
        const left = playThrough(seed, along(list), stop);
        const kept = parseLog(JSON.parse(JSON.stringify(left.log())));
        expect(canReplay(material, kept)).toBe(true);
        expect(openPlay(material, kept).view()).toEqual(left.view());
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
    const again = () => openPlay(material, parseLog(JSON.parse(JSON.stringify(play.log())))).view();
    expect([play.view().left, again().left]).toEqual([false, false]);
    play.leave();
    expect([play.view().left, again().left]).toEqual([true, true]);
    expect(again()).toEqual(play.view());
  });

  it('from before that was kept has left its last words where something was done after them', () => {
    const play = playThrough(5, along([1, 2, 0]));
    play.draft({ kind: 'rating', value: [5, 5, 5, 5], seen: false });
    expect(play.view().left).toBe(true);
  });

  it('cannot be left before its last words', () => {
    expect(() => openPlay(material, newLog(material, 5, 'guided')).leave()).toThrow(RangeError);
  });

  it('cut back to a moment has its last words before it again', () => {
    const play = playThrough(5, along([1, 2, 0]));
    play.leave();
    expect(
      openPlay(
        material,
        beforeAnswer(play.log(), 'session-1', 3, { change: 0, from: 'the first' }),
      ).view().left,
    ).toBe(false);
  });

  it('refuses an answer that is not shown and stays as it was', () => {
    const play = openPlay(material, newLog(material, 5, 'guided'));
    const before = play.view();
    expect(() => play.respond(9, 0, null)).toThrow(RangeError);
    expect(play.view()).toBe(before);
  });

  it('tells its listeners after every answer, until they stop', () => {
    const play = openPlay(material, newLog(material, 5, 'guided'));
    const turns: number[] = [];
    const stop = play.subscribe((view) => turns.push(view.turn));
    play.respond(0, 10, null);
    stop();
    play.respond(0, 20, null);
    expect(turns).toEqual([1]);
  });
});

describe('a log from outside', () => {
  it('that is broken is refused with the field that is wrong', () => {
    const log = newLog(material, 1, 'guided');
    expect(() => parseLog({ ...log, seed: -3 })).toThrow(/seed/);
    expect(() =>
      parseLog({
        ...log,
        parts: [
          {
            ...log.parts[0],
            entries: [
              {
                choice: 0.5,
                at: 0,
                held: null,
                guess: null,
                skipped: 0,
                quick: false,
                shown: { lines: [], response: '' },
              },
            ],
          },
        ],
      }),
    ).toThrow(/parts\.0\.entries\.0\.choice/);
  });

  it('from another version of the story cannot be played on', () => {
    const log = newLog(material, 1, 'guided');
    expect(
      canReplay(material, {
        ...log,
        parts: log.parts.map((part) => ({ ...part, story: 'feedfacefeedface' })),
      }),
    ).toBe(false);
  });
});

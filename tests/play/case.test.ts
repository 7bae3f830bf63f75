import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import { looksAt } from '../../src/debrief/looks.ts';
import type { AfterStep } from '../../src/play/after-session.ts';
import { parseLog } from '../../src/play/log.ts';
import { canReplay, newLog, openPlay, type Play } from '../../src/play/play.ts';
import { partName } from '../../src/story/part.ts';
import { material } from './theo.ts';

const looks = (play: Play) => looksAt(material.caseFile, play.log, play.course, () => play.view().stage.kind === 'closed');

/** One step of a case, whatever it is; `choose` gives any whole number. */
function step(play: Play, choose: () => number): void {
  const { stage, responses } = play.view();
  if (stage.kind === 'playing') {
    const index = choose() % responses.length;
    play.respond(index, 0, responses[index]?.silence ? choose() % 20 : null);
  } else if (stage.kind === 'ready') play.goOn();
  else if (stage.kind === 'after') {
    const values: { [K in AfterStep['kind']]: Extract<AfterStep, { kind: K }> } = {
      rating: { kind: 'rating', value: [5, 6, 7, 8] },
      review: { kind: 'review', value: choose() % 2 ? { kind: 'skipped' } : { kind: 'looked', signs: ['drained'], note: 'A long day.' } },
      note: { kind: 'note', value: choose() % 2 ? null : 'He listens better than he talks.' },
      board: { kind: 'board', value: { shares: looks(play).board().shares, laid: {} } },
      supervision: { kind: 'supervision', value: { taken: choose() % 2 === 0, why: 'I am not sure why.' } },
    };
    play.take(values[stage.step]);
  }
}

function playCase(seed: number, numbers: readonly number[], steps = 400): Play {
  const play = openPlay(material, newLog(material, seed, 'practice'));
  let used = 0;
  const choose = (): number => numbers[used++ % numbers.length] ?? 0;
  for (let n = 0; n < steps && play.view().stage.kind !== 'closed'; n += 1) step(play, choose);
  return play;
}

const seeds = fc.integer({ min: 0, max: 2147483646 });
const numbers = fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 });

describe('a case', () => {
  it('comes to its end by every way of answering, with every session played', () => {
    fc.assert(fc.property(seeds, numbers, (seed, list) => {
      const play = playCase(seed, list);
      expect(play.view().stage.kind).toBe('closed');
      const played = play.log().parts.map(({ part }) => part);
      for (const { number } of material.caseFile.sessions) expect(played).toContain(partName({ kind: 'session', number }));
    }), { numRuns: 15 });
  });

  it('left at any step and opened again from its kept log goes on exactly there', () => {
    fc.assert(fc.property(seeds, numbers, fc.integer({ min: 1, max: 60 }), (seed, list, steps) => {
      const left = playCase(seed, list, steps);
      const kept = parseLog(JSON.parse(JSON.stringify(left.log())));
      expect(canReplay(material, kept)).toBe(true);
      expect(openPlay(material, kept).view()).toEqual(left.view());
    }), { numRuns: 25 });
  });

  it('is read back the same from the same log', () => {
    fc.assert(fc.property(seeds, numbers, (seed, list) => {
      const play = playCase(seed, list);
      const again = openPlay(material, parseLog(JSON.parse(JSON.stringify(play.log()))));
      expect(caseDebrief(material.caseFile, again.log(), again.course())).toEqual(caseDebrief(material.caseFile, play.log(), play.course()));
    }), { numRuns: 8 });
  });

  it('takes the steps after a session only in their order', () => {
    const play = openPlay(material, newLog(material, 3, 'guided'));
    expect(() => play.take({ kind: 'note', value: null })).toThrow(RangeError);
    while (play.view().stage.kind === 'playing') step(play, () => 0);
    expect(play.view().stage).toEqual({ kind: 'after', step: 'rating' });
    expect(() => play.goOn()).toThrow(RangeError);
  });

  it('holds the evidence met so far on its board, each piece once', () => {
    const play = playCase(9, [2, 5, 1]);
    const ids = looks(play).board().cards.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what the room saw of the trainee', () => {
  it('is counted from what was done: silences cut short, lines called up early, answers too quick to have been read', () => {
    const play = openPlay(material, newLog(material, 21, 'assessed'));
    let silences = 0;
    while (play.view().stage.kind === 'playing') {
      const { responses } = play.view();
      const silent = responses.findIndex(({ silence }) => silence);
      if (silent >= 0) silences += 1;
      play.respond(Math.max(0, silent), 0, silent >= 0 ? 0.5 : null, { guess: null, skipped: 2, quick: true });
    }
    const { saw } = looks(play).lookBack();
    const answers = play.view().turn;
    expect(saw).toMatchObject({ skipped: answers * 2, quick: answers, silencesCut: silences, notePutOff: false });
    expect(saw.highestShare).toBeGreaterThanOrEqual(saw.share);
  });
});

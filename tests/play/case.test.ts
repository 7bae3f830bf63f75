import { offeredBy } from '../../tools/playtest/offered.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import { ratingOf } from '../../src/debrief/rating-of.ts';
import { looksAt } from '../../src/debrief/looks.ts';
import { rateSession } from '../../src/model/rate-session.ts';
import type { AfterStep } from '../../src/play/after-session.ts';
import { parseLog } from '../../src/play/log.ts';
import { canReplay, newLog, openPlay, type Play } from '../../src/play/play.ts';
import { partName } from '../../src/story/part.ts';
import { material } from './theo.ts';

const looks = (play: Play) =>
  looksAt(material.caseFile, play.log, play.course, () => play.view().stage.kind === 'closed');

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
      review: {
        kind: 'review',
        value:
          choose() % 2
            ? { kind: 'skipped' }
            : { kind: 'looked', signs: ['drained'], note: 'A long day.' },
      },
      note: { kind: 'note', value: choose() % 2 ? null : 'He listens better than he talks.' },
      board: { kind: 'board', value: { shares: looks(play).board().shares, laid: {} } },
      supervision: {
        kind: 'supervision',
        value: { taken: choose() % 2 === 0, why: 'I am not sure why.' },
      },
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
    fc.assert(
      fc.property(seeds, numbers, (seed, list) => {
        const play = playCase(seed, list);
        expect(play.view().stage.kind).toBe('closed');
        const played = play.log().parts.map(({ part }) => part);
        for (const { number } of material.caseFile.sessions)
          expect(played).toContain(partName({ kind: 'session', number }));
      }),
      { numRuns: 15 },
    );
  });

  it('left at any step and opened again from its kept log goes on exactly there', () => {
    fc.assert(
      fc.property(seeds, numbers, fc.integer({ min: 1, max: 60 }), (seed, list, steps) => {
        const left = playCase(seed, list, steps);
        const kept = parseLog(JSON.parse(JSON.stringify(left.log())));
        expect(canReplay(material, kept)).toBe(true);
        expect(openPlay(material, kept).view()).toEqual(left.view());
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what stands at an open step, and lets nobody guess again what they have seen', () => {
    const play = playCase(3, [0], 1);
    while (play.view().stage.kind === 'playing') step(play, () => 0);
    play.draft({ kind: 'rating', value: [3, 4, 5, 6], seen: false });
    play.draft({ kind: 'rating', value: [3, 4, 5, 9], seen: true });
    const again = openPlay(material, parseLog(JSON.parse(JSON.stringify(play.log()))));
    expect(again.view().stage).toEqual({
      kind: 'after',
      step: 'rating',
      draft: { kind: 'rating', value: [3, 4, 5, 9], seen: true },
    });
    expect(() => again.draft({ kind: 'rating', value: [9, 9, 9, 9], seen: false })).toThrow(
      RangeError,
    );
    expect(() =>
      again.draft({ kind: 'board', value: { shares: {}, laid: {} }, seen: false }),
    ).toThrow(RangeError);
    again.take({ kind: 'rating', value: [3, 4, 5, 9] });
    expect(again.view().stage).toEqual({ kind: 'after', step: 'note', draft: null });
  });

  it('is read back the same from the same log', () => {
    fc.assert(
      fc.property(seeds, numbers, (seed, list) => {
        const play = playCase(seed, list);
        const again = openPlay(material, parseLog(JSON.parse(JSON.stringify(play.log()))));
        expect(caseDebrief(material.caseFile, again.log(), again.course())).toEqual(
          caseDebrief(material.caseFile, play.log(), play.course()),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('takes the steps after a session only in their order', () => {
    const play = openPlay(material, newLog(material, 3, 'guided'));
    expect(() => play.take({ kind: 'note', value: null })).toThrow(RangeError);
    while (play.view().stage.kind === 'playing') step(play, () => 0);
    expect(play.view().stage).toEqual({ kind: 'after', step: 'rating', draft: null });
    expect(() => play.goOn()).toThrow(RangeError);
  });

  it('holds the evidence met so far on its board, each piece once', () => {
    const play = playCase(9, [2, 5, 1]);
    const { cards } = looks(play).board();
    const ids = cards.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(cards[0]?.from).toBe('Session 3');
    expect(cards.at(-1)?.from).toBe('Session 1');
  });
});

/**
 * A case answered everywhere with this fit where it is offered, holding silences in their usable
 * time.
 */
function worked(
  seed: number,
  fit: 'attuned' | 'missed',
  review: 'looked' | 'skipped' = 'looked',
): Play {
  const play = openPlay(material, newLog(material, seed, 'assessed'));
  const { enough, long } = material.caseFile.profile.silence;
  while (play.view().stage.kind !== 'closed') {
    const { stage, responses } = play.view();
    if (stage.kind === 'playing') {
      const index = Math.max(
        0,
        offeredBy(play).findIndex((one) => one.fit === fit),
      );
      play.respond(index, 0, responses[index]?.silence ? (enough + long) / 2 : null);
    } else if (stage.kind === 'after' && stage.step === 'review')
      play.take({
        kind: 'review',
        value: review === 'looked' ? { kind: 'looked', signs: [], note: '' } : { kind: 'skipped' },
      });
    else step(play, () => 1);
  }
  return play;
}
const lastEnding = (play: Play): string =>
  caseDebrief(material.caseFile, play.log(), play.course()).ending.title;
/** A seed that draws this truth. */
const drawing = (truth: string): number => {
  for (let seed = 0; ; seed += 1)
    if (openPlay(material, newLog(material, seed, 'assessed')).course().truth === truth)
      return seed;
};

const truths = Object.keys(material.caseFile.truths);

describe('how a case ends', () => {
  it('follows from the work: the same client, the same truth, other answers, another end', () => {
    for (const truth of truths) {
      const seed = drawing(truth);
      expect(lastEnding(worked(seed, 'attuned')), truth).not.toBe(
        lastEnding(worked(seed, 'missed')),
      );
    }
  });

  it('follows from what was being protected: fitting work ends differently for each truth', () => {
    expect(new Set(truths.map((truth) => lastEnding(worked(drawing(truth), 'attuned')))).size).toBe(
      truths.length,
    );
  });

  it('is that of the last session, whatever is talked over with the supervisor after it', () => {
    const endings = Object.entries(material.caseFile.endings)
      .filter(([, { of }]) => of === `session-${material.caseFile.sessions.length}`)
      .map(([, { title }]) => title);
    for (const seed of [1, 2, 3]) expect(endings).toContain(lastEnding(worked(seed, 'attuned')));
  });
});

describe('the client’s rating', () => {
  it('is the one put before the trainee’s eyes, where the story has one, and otherwise follows the alliance', () => {
    let [seen, unseen] = [0, 0];
    for (let seed = 0; seed < 30; seed += 1) {
      for (const course of worked(seed, seed % 2 ? 'missed' : 'attuned')
        .course()
        .parts.filter(({ part }) => part.kind === 'session')) {
        const { marks, seen: put } = ratingOf(course);
        const text = [...course.turns.map(({ beat }) => beat), course.beat()]
          .flatMap(({ lines }) => lines.map((line) => line.text))
          .join(' ');
        if (text.includes('Ten. Ten. Ten. Ten.')) expect(marks).toEqual([10, 10, 10, 10]);
        if (text.includes("There's a six.")) expect(Math.min(...marks)).toBe(6);
        if (put) seen += 1;
        else {
          unseen += 1;
          expect(marks).toEqual(rateSession(course.state()));
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
    expect(unseen).toBeGreaterThan(0);
  });
});

describe('what the trainee brings into the next session', () => {
  const strainAtStart = (play: Play, session: number): number =>
    play.course().parts.find(({ part }) => part.kind === 'session' && part.number === session)
      ?.start.strain ?? 0;

  it('is less when they have looked at their own side', () => {
    for (const truth of truths) {
      const seed = drawing(truth);
      expect(strainAtStart(worked(seed, 'missed', 'looked'), 2)).toBeLessThan(
        strainAtStart(worked(seed, 'missed', 'skipped'), 2),
      );
    }
  });

  it('is more after an hour waited for in vain', () => {
    const { endings } = material.caseFile;
    let waited = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const { parts } = worked(seed, 'missed').course();
      for (const [index, course] of parts.entries()) {
        if (course.part.kind !== 'between') continue;
        const added = (parts[index + 1]?.start.strain ?? 0) - course.state().strain;
        if (endings[course.beat().ending ?? '']?.noShow) {
          waited += 1;
          expect(added).toBeGreaterThan(0);
        } else expect(added).toBeCloseTo(0, 12);
      }
    }
    expect(waited).toBeGreaterThan(0);
  });

  it('is said in the chart before it', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 12; seed += 1) {
      const play = openPlay(material, newLog(material, seed, 'assessed'));
      while (play.view().stage.kind !== 'closed') {
        const { stage, responses } = play.view();
        if (stage.kind === 'ready' && stage.next.kind === 'session') {
          const { brought, wentAlone } = looks(play).sinceLast();
          seen.add(brought);
          if (wentAlone) expect(looks(play).lookBack().warranted).toBe(true);
        }
        if (stage.kind !== 'playing') step(play, () => 1);
        else
          play.respond(
            seed % 2
              ? 0
              : Math.max(
                  0,
                  offeredBy(play).findIndex(({ fit }) => fit === 'attuned'),
                ),
            0,
            responses[0]?.silence ? 8 : null,
          );
      }
    }
    expect(seen.size).toBeGreaterThan(1);
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
      play.respond(Math.max(0, silent), 0, silent >= 0 ? 0.5 : null, {
        guess: null,
        skipped: 2,
        quick: true,
      });
    }
    const { saw } = looks(play).lookBack();
    const answers = play.view().turn;
    expect(saw).toMatchObject({
      skipped: answers * 2,
      quick: answers,
      silencesCut: silences,
      notePutOff: false,
    });
    expect(saw.highestShare).toBeGreaterThanOrEqual(saw.share);
  });
});

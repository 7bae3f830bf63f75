import { offeredBy } from '../../tools/playtest/offered.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import { ratingOf } from '../../src/debrief/rating-of.ts';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { reportsOn } from '../../src/debrief/debrief-reports.ts';
import { rateSession } from '../../src/model/rate-session.ts';
import type { AfterStep } from '../../src/play/after-session.ts';
import { canReplay, partsBegun } from '../../src/play/can-replay.ts';
import { nowOf } from '../../src/play/case-run.ts';
import type { Store } from '../../src/app/store.ts';
import { beatsOf } from '../../src/play/part-run.ts';
import { partName } from '../../src/story/part.ts';
import { asKept, begun, give, material, opened } from './theo.ts';

const reports = (play: Store) => reportsOn(play.run);

/** One step of a case, whatever it is; `choose` gives any whole number. */
function step(play: Store, choose: () => number): void {
  const { standing, responses } = play.view();
  if (standing.kind === 'playing') {
    const index = choose() % responses.length;
    give(play, index, { held: responses[index]?.silence ? choose() % 20 : null });
  } else if (standing.kind === 'ready') play.send({ kind: 'begin', at: 0 });
  else if (standing.kind === 'after') {
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
      board: { kind: 'board', value: { shares: reports(play).board().shares, laid: {} } },
      supervision: {
        kind: 'supervision',
        value: { taken: choose() % 2 === 0, why: 'I am not sure why.' },
      },
    };
    play.send({ kind: 'complete', step: values[standing.step], at: 0 });
  }
}

function playCase(seed: number, numbers: readonly number[], steps = 400): Store {
  const play = begun(seed);
  let used = 0;
  const choose = (): number => numbers[used++ % numbers.length] ?? 0;
  for (let n = 0; n < steps && play.view().standing.kind !== 'closed'; n += 1) step(play, choose);
  return play;
}

const seeds = fc.integer({ min: 0, max: 2147483646 });
const numbers = fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 });

describe('a case', () => {
  it('comes to its end by every way of answering, with every session played', () => {
    fc.assert(
      fc.property(seeds, numbers, (seed, list) => {
        const play = playCase(seed, list);
        expect(play.view().standing.kind).toBe('closed');
        const played = partsBegun(play.run().log);
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
        const kept = asKept(left.run().log);
        expect(canReplay(material, kept)).toBe(true);
        expect(opened(kept).view()).toEqual(left.view());
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what stands at an open step, and lets nobody guess again what they have seen', () => {
    const play = playCase(3, [0], 1);
    while (play.view().standing.kind === 'playing') step(play, () => 0);
    play.send({
      kind: 'draft',
      draft: { kind: 'rating', value: [3, 4, 5, 6], seen: false },
      at: 0,
    });
    play.send({ kind: 'draft', draft: { kind: 'rating', value: [3, 4, 5, 9], seen: true }, at: 0 });
    const again = opened(asKept(play.run().log));
    expect(again.view().standing).toEqual({
      kind: 'after',
      step: 'rating',
      draft: { kind: 'rating', value: [3, 4, 5, 9], seen: true },
    });
    expect(() =>
      again.send({
        kind: 'draft',
        draft: { kind: 'rating', value: [9, 9, 9, 9], seen: false },
        at: 0,
      }),
    ).toThrow(RangeError);
    expect(() =>
      again.send({
        kind: 'draft',
        draft: { kind: 'board', value: { shares: {}, laid: {} }, seen: false },
        at: 0,
      }),
    ).toThrow(RangeError);
    again.send({ kind: 'complete', step: { kind: 'rating', value: [3, 4, 5, 9] }, at: 0 });
    expect(again.view().standing).toEqual({ kind: 'after', step: 'note', draft: null });
  });

  it('is read back the same from the same log', () => {
    fc.assert(
      fc.property(seeds, numbers, (seed, list) => {
        const play = playCase(seed, list);
        const again = opened(asKept(play.run().log));
        expect(caseDebrief(again.run())).toEqual(caseDebrief(play.run()));
      }),
      { numRuns: 8 },
    );
  });

  it('names what was being protected once it is closed, and not before', () => {
    const play = begun(9, 'assessed');
    const truth = () => buildDebrief(play.run(), nowOf(play.run())).truth;
    for (; play.view().standing.kind !== 'closed'; step(play, () => 2)) expect(truth()).toBeNull();
    expect(truth()?.title).toBe(material.caseFile.truths[play.run().truth]?.title);
  });

  it('takes the steps after a session only in their order', () => {
    const play = begun(3, 'guided');
    expect(() =>
      play.send({ kind: 'complete', step: { kind: 'note', value: null }, at: 0 }),
    ).toThrow(RangeError);
    while (play.view().standing.kind === 'playing') step(play, () => 0);
    expect(play.view().standing).toEqual({ kind: 'after', step: 'rating', draft: null });
    expect(() => play.send({ kind: 'begin', at: 0 })).toThrow(RangeError);
  });

  it('holds the evidence met so far on its board, each piece once', () => {
    const play = playCase(9, [2, 5, 1]);
    const { cards } = reports(play).board();
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
): Store {
  const play = begun(seed, 'assessed');
  const { enough, long } = material.caseFile.profile.silence;
  while (play.view().standing.kind !== 'closed') {
    const { standing, responses } = play.view();
    if (standing.kind === 'playing') {
      const index = Math.max(
        0,
        offeredBy(play.run()).findIndex((one) => one.fit === fit),
      );
      give(play, index, { held: responses[index]?.silence ? (enough + long) / 2 : null });
    } else if (standing.kind === 'after' && standing.step === 'review')
      play.send({
        kind: 'complete',
        step: {
          kind: 'review',
          value:
            review === 'looked' ? { kind: 'looked', signs: [], note: '' } : { kind: 'skipped' },
        },
        at: 0,
      });
    else step(play, () => 1);
  }
  return play;
}
const lastEnding = (play: Store): string => caseDebrief(play.run()).ending.title;
/** A seed that draws this truth. */
const drawing = (truth: string): number => {
  for (let seed = 0; ; seed += 1) if (begun(seed, 'assessed').run().truth === truth) return seed;
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
      for (const session of worked(seed, seed % 2 ? 'missed' : 'attuned')
        .run()
        .parts.filter(({ part }) => part.kind === 'session')) {
        const { marks, seen: put } = ratingOf(session);
        const text = beatsOf(session)
          .flatMap(({ lines }) => lines.map((line) => line.text))
          .join(' ');
        if (text.includes('Ten. Ten. Ten. Ten.')) expect(marks).toEqual([10, 10, 10, 10]);
        if (put) seen += 1;
        else {
          unseen += 1;
          expect(marks).toEqual(rateSession(session.state));
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
    expect(unseen).toBeGreaterThan(0);
  });
});

describe('what the trainee brings into the next session', () => {
  const strainAtStart = (play: Store, session: number): number =>
    play.run().parts.find(({ part }) => part.kind === 'session' && part.number === session)?.from
      .state.strain ?? 0;

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
      const { parts } = worked(seed, 'missed').run();
      for (const [index, { part, state, told }] of parts.entries()) {
        if (part.kind !== 'between') continue;
        const added = (parts[index + 1]?.from.state.strain ?? 0) - state.strain;
        if (endings[told.beat.ending ?? '']?.noShow) {
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
      const play = begun(seed, 'assessed');
      while (play.view().standing.kind !== 'closed') {
        const { standing, responses } = play.view();
        if (standing.kind === 'ready' && standing.next.kind === 'session') {
          const { brought, wentAlone } = reports(play).sinceLast();
          seen.add(brought);
          if (wentAlone) expect(reports(play).lookBack().warranted).toBe(true);
        }
        if (standing.kind !== 'playing') step(play, () => 1);
        else
          give(
            play,
            seed % 2
              ? 0
              : Math.max(
                  0,
                  offeredBy(play.run()).findIndex(({ fit }) => fit === 'attuned'),
                ),
            { held: responses[0]?.silence ? 8 : null },
          );
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe('what the room saw of the trainee', () => {
  it('is counted from what was done: silences cut short, lines called up early, answers too quick to have been read', () => {
    const play = begun(21, 'assessed');
    let silences = 0;
    while (play.view().standing.kind === 'playing') {
      const { responses } = play.view();
      const silent = responses.findIndex(({ silence }) => silence);
      if (silent >= 0) silences += 1;
      give(play, Math.max(0, silent), { held: silent >= 0 ? 0.5 : null, skipped: 2, quick: true });
    }
    const { conduct } = reports(play).lookBack();
    const answers = play.view().turn;
    expect(conduct).toMatchObject({
      skipped: answers * 2,
      quick: answers,
      silencesCut: silences,
      notePutOff: false,
    });
    expect(conduct.highestShare).toBeGreaterThanOrEqual(conduct.share);
  });
});

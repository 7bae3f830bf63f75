import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { parseLog } from '../../src/play/log.ts';
import { beforeAnswer } from '../../src/play/moment-again.ts';
import { openPlay } from '../../src/play/play.ts';
import { material, playThrough } from './theo.ts';

const FIRST = { change: -2, from: 'the first' };

describe('a moment tried again', () => {
  it('stands exactly where the play stood, whichever answer it is', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(9), (seed, answer) => {
        const whole = playThrough(seed, (turn) => turn);
        const again = openPlay(
          material,
          parseLog(
            JSON.parse(JSON.stringify(beforeAnswer(whole.log(), 'session-1', answer + 1, FIRST))),
          ),
        );
        expect(again.view()).toEqual({
          ...playThrough(seed, (turn) => turn, answer).view(),
          again: {
            answer: answer + 1,
            from: 'the first',
            part: 'session-1',
            first: expect.anything(),
          },
        });
      }),
      { numRuns: 25 },
    );
  });

  it('meets the same luck: the same answer does the same again', () => {
    const whole = playThrough(11, () => 1);
    const again = openPlay(material, beforeAnswer(whole.log(), 'session-1', 5, FIRST));
    const { responses } = again.view();
    again.respond(
      1 % responses.length,
      0,
      responses[1 % responses.length]?.silence
        ? (whole.log().parts[0]?.entries[4]?.held ?? 0)
        : null,
    );
    const [first, second] = [
      whole.course().parts[0]?.turns[4]?.outcome,
      again.course().parts[0]?.turns[4]?.outcome,
    ];
    expect(second).toEqual(first);
  });

  it('puts what was answered the first time beside the new answer, there and nowhere else', () => {
    const whole = playThrough(11, () => 1);
    const again = openPlay(material, beforeAnswer(whole.log(), 'session-1', 5, FIRST));
    expect(again.view().last?.first).toBeNull();
    const { responses } = again.view();
    const other = responses.findIndex(
      ({ text, silence }) => !silence && text !== whole.log().parts[0]?.entries[4]?.shown.response,
    );
    again.respond(other, 0, null);
    expect(again.view().last?.first).toEqual({
      text: whole.log().parts[0]?.entries[4]?.shown.response,
      change: -2,
    });
    const { turns } = buildDebrief(material.caseFile, again.log(), again.course().now(), false);
    expect(turns.map(({ first }) => first !== null)).toEqual([false, false, false, false, true]);
  });

  it('says which answer it was cut back to, and leaves the first play as it was', () => {
    const whole = playThrough(11, () => 1);
    const before = JSON.stringify(whole.log());
    expect(beforeAnswer(whole.log(), 'session-1', 3, FIRST).again).toMatchObject({
      part: 'session-1',
      answer: 3,
      from: 'the first',
    });
    expect(JSON.stringify(whole.log())).toBe(before);
    for (const answer of [0, 99])
      expect(() => beforeAnswer(whole.log(), 'session-1', answer, FIRST)).toThrow(RangeError);
  });
});

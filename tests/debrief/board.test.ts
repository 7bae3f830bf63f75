import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/debrief/board.ts';
import type { PartRun } from '../../src/play/part-run.ts';
import type { Part } from '../../src/story/part.ts';
import { material } from '../play/theo.ts';
import { runOf, sessionOf } from './told-session.ts';

const { hypotheses, evidence } = material.caseFile;
const [card = '', other = '', third = ''] = Object.keys(evidence);
const [first = '', second = ''] = hypotheses.map(({ id }) => id);
const showing = (...ids: readonly string[]): PartRun =>
  sessionOf(ids.map((id) => ({ cues: { evidence: id }, move: 'affirm' })));
const as = (kind: Part['kind'], number: number, told: PartRun): PartRun => ({
  ...told,
  part: { kind, number },
});
const weighed = (shares: Record<string, number>, laid: object): PartRun =>
  sessionOf([], { board: { shares, laid } } as PartRun['after']);

describe('the hypothesis board', () => {
  it('begins with every hypothesis as likely as the others, and nothing laid', () => {
    const { shares, laid, cards, ...rest } = boardOf(runOf(sessionOf([])));
    expect(rest.hypotheses).toBe(hypotheses);
    expect(shares).toEqual(Object.fromEntries(hypotheses.map(({ id }) => [id, 1 / 3])));
    expect(laid).toEqual({});
    expect(cards).toEqual([]);
  });

  it('has what was met, in the words of the case, with the part it came in; the newest part first', () => {
    const run = runOf(
      as('session', 1, showing(card)),
      as('supervision', 1, showing(other)),
      as('between', 1, showing(third)),
    );
    expect(boardOf(run).cards).toEqual([
      { id: third, note: evidence[third]?.note, from: 'After session 1' },
      { id: other, note: evidence[other]?.note, from: 'Supervision 1' },
      { id: card, note: evidence[card]?.note, from: 'Session 1' },
    ]);
  });

  it('has what came in one part in the order it came, and nothing twice', () => {
    const run = runOf(
      as('session', 1, showing(other, card, other)),
      as('session', 2, showing(card, third)),
    );
    expect(boardOf(run).cards.map(({ id, from }) => `${from}: ${id}`)).toEqual([
      `Session 2: ${third}`,
      `Session 1: ${other}`,
      `Session 1: ${card}`,
    ]);
  });

  it('goes on from how it was left last, in whichever session that was', () => {
    const early = weighed({ [first]: 0.2 }, { [card]: { hypothesis: first, speaks: 'for' } });
    const late = weighed({ [second]: 0.9 }, { [other]: { hypothesis: second, speaks: 'against' } });
    const unweighed = sessionOf([]);
    expect(boardOf(runOf(early, late, unweighed))).toMatchObject({
      shares: late.after.board?.shares,
      laid: late.after.board?.laid,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import type { Talk } from '../../src/model/talk.ts';
import type { PartRun } from '../../src/play/part-run.ts';
import { material } from '../play/theo.ts';
import { runOf, sessionOf } from './told-session.ts';

const { caseFile } = material;
const [first = '', second = ''] = caseFile.hypotheses.map(({ id }) => id);
const session = (number: number, talk: Talk, after: object = {}): PartRun =>
  sessionOf([{ cues: { talk }, move: 'affirm' }], after as PartRun['after'], number);
const ending = (part: PartRun, id: string): PartRun => ({
  ...part,
  told: { ...part.told, beat: { ...part.told.beat, ending: id } },
});

describe('sessions side by side', () => {
  it('each have the title that the case gives them, and how they ended; the case ends as the last did', () => {
    const run = runOf(
      ending(session(1, 'neutral'), 'i-suppose'),
      ending(session(2, 'neutral'), 'with-two-people'),
    );
    const { sessions, ending: last } = caseDebrief(run);
    expect(sessions.map(({ title, ending: how }) => [title, how])).toEqual([
      ['First Thursday', 'I suppose'],
      ['Second Thursday', caseFile.endings['with-two-people']?.title],
    ]);
    expect(last.title).toBe(caseFile.endings['with-two-people']?.title);
    const more = runOf(...[1, 2, 3, 4].map((number) => session(number, 'neutral')));
    expect(caseDebrief(more).sessions.at(-1)?.title).toBe('');
  });

  it('hold supervision to have been called for by what was known then, not by what came later', () => {
    const supervision = { taken: false, why: '' };
    const run = runOf(session(1, 'change', { supervision }), session(2, 'safety', { supervision }));
    expect(caseDebrief(run).sessions.map((one) => one.supervision?.warranted)).toEqual([
      false,
      true,
    ]);
  });

  it('have nothing for a hypothesis that was left out', () => {
    const board = { shares: { [second]: 1 }, laid: {} };
    expect(caseDebrief(runOf(session(1, 'neutral', { board }))).sessions[0]?.shares).toEqual(
      caseFile.hypotheses.map(({ id }) => (id === second ? 1 : 0)),
    );
    expect(first).not.toBe(second);
  });

  it('suggest five minutes for oneself only to somebody who never took them', () => {
    const suggested = (...reviews: readonly object[]) =>
      caseDebrief(
        runOf(...reviews.map((review, index) => session(index + 1, 'change', { review }))),
      ).tryNext.includes('ownSide');
    const looked = { kind: 'looked', signs: [], note: '' };
    const skipped = { kind: 'skipped' };
    expect(suggested(skipped, skipped)).toBe(true);
    expect(suggested(skipped, looked)).toBe(false);
    expect(suggested(skipped)).toBe(false);
  });
});

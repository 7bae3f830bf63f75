import { describe, expect, it } from 'vitest';
import { reportsOn } from '../../src/debrief/debrief-reports.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { material, opened, playThrough } from '../play/theo.ts';
import { playWhole } from '../play/whole-play.ts';

describe('the reports on a play', () => {
  it('are folded from the play as it stands when they are asked for', () => {
    let { run } = playThrough(3, () => 0, 2);
    const reports = reportsOn(() => run());
    expect(reports.debrief(1).turns).toHaveLength(2);
    ({ run } = playThrough(3, () => 0, 4));
    expect(reports.debrief(1).turns).toHaveLength(4);
  });

  it('are of the session asked for, and each of its own', async () => {
    const { run } = opened(playWhole(material, await findPolicy('mixed'), 5, 'A note.'));
    const reports = reportsOn(run);
    expect([1, 2, 3].map((number) => reports.debrief(number).session)).toEqual([1, 2, 3]);
    expect(reports.debrief(9).session).toBe(nowOf(run()).part.number);
    expect(reports.caseDebrief().sessions).toHaveLength(3);
    expect(reports.lookBack().session).toBe(3);
    expect(reports.sinceLast().session).toBe(4);
    expect(reports.board().cards.length).toBeGreaterThan(3);
    expect(reports.titleOf({ kind: 'session', number: 3 })).toBe('The fifth of September');
  });

  it('know what the case has after a session, and which is the last', () => {
    const { run } = playThrough(3, () => 0, 1);
    const caseFile = { ...material.caseFile, supervision: [{ after: 2, title: '' }] };
    const reports = reportsOn(() => ({ ...run(), material: { ...material, caseFile } }));
    expect([1, 2].map(reports.hasSupervision)).toEqual([false, true]);
    expect([1, 2, 3].map(reports.isLast)).toEqual([false, false, true]);
  });
});

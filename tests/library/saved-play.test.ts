import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/library/saved-play.ts';
import { playThrough } from '../play/theo.ts';

const log = playThrough(7, (turn) => turn, 2).run().log;
const record = { id: 'abc', log, at: Date.UTC(2026, 4, 3), finished: false, holder: 'a page' };

describe('a record of a play', () => {
  it('comes back as it was kept', () => {
    expect(readRecord(structuredClone(record))).toEqual(record);
  });
  it('with a date that cannot be right is a play without one', () => {
    for (const at of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e300,
      -1,
      0,
      '2026',
      null,
      undefined,
      new Date(),
      Date.UTC(2100, 0, 2),
      Date.UTC(1970, 0, 2),
    ])
      expect(readRecord({ ...record, at })).toEqual({ ...record, at: 0 });
    const { at: _, ...undated } = record;
    expect(readRecord(undated)).toEqual({ ...record, at: 0 });
  });
  it('that is broken is none', () => {
    for (const broken of [
      null,
      3,
      'play',
      [],
      {},
      { ...record, id: '' },
      { ...record, id: 'x'.repeat(101) },
      { ...record, log: { ...log, seed: 0.5 } },
      { ...record, finished: 'yes' },
    ])
      expect(readRecord(broken)).toBeNull();
  });
});

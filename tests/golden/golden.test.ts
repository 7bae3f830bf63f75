import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/library/kept-settings.ts';
import { SETTINGS } from '../../src/ui/settings.ts';
import { readRecord } from '../../src/library/saved-play.ts';
import type { Act } from '../../src/play/act.ts';
import { type Log, parseLog } from '../../src/play/log.ts';
import { isRetried } from '../../src/play/is-retried.ts';
import { played } from '../../src/play/log-tree.ts';
import { LOG_FORMAT } from '../../src/play/versions.ts';

// Plays as they were kept, one folder for each format there has been. They are never changed: what
// somebody kept then is opened now. A new format gets a folder with the same five plays.

const kept = (format: number, name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `format-${format}`, `${name}.json`), 'utf8'));
const answers = (log: Log): readonly Act[] => played(log).filter(({ kind }) => kind === 'answer');
const steps = (log: Log): readonly string[] =>
  played(log).flatMap((act) => (act.kind === 'complete' ? [act.step.kind] : []));
const parts = (log: Log): readonly string[] =>
  played(log).flatMap((act) => (act.kind === 'begin' ? [act.part] : []));
const FIVE = ['rating', 'note', 'review', 'board', 'supervision'];

describe('the formats in which plays were kept', () => {
  it('each have their golden files, today’s too', () => {
    const folders = readdirSync(import.meta.dirname).filter((name) => /^format-\d+$/.test(name));
    expect(folders.sort()).toEqual(
      Array.from({ length: LOG_FORMAT }, (_, index) => `format-${index + 1}`),
    );
  });
});

describe.each(Array.from({ length: LOG_FORMAT }, (_, index) => index + 1))(
  'a play kept in format %i',
  (format) => {
    it('left in the middle of a session has its answers, what was guessed, and its words', () => {
      const log = parseLog(kept(format, 'in-a-session'));
      expect(log).toMatchObject({ caseId: 'theo', seed: 7, mode: 'practice', rules: 4 });
      expect(answers(log).map((act) => act.kind === 'answer' && act.guess)).toEqual([
        null,
        null,
        'opening',
        null,
      ]);
      expect(answers(log)[0]).toMatchObject({
        at: 1500,
        held: null,
        shown: { response: '“Mum said. And what did you say?”' },
      });
      expect(isRetried(log)).toBe(false);
    });

    it('left at the last words comes back to them', () => {
      const log = parseLog(kept(format, 'last-words'));
      expect(answers(log)).toHaveLength(14);
      expect(played(log).some(({ kind }) => kind === 'leave')).toBe(false);
    });

    it('left at a note that was begun has what was written', () => {
      const log = parseLog(kept(format, 'note-begun'));
      expect(steps(log)).toEqual(['rating']);
      expect(played(log).at(-1)).toMatchObject({
        draft: { kind: 'note', value: 'He listens to rooms before', seen: false },
      });
    });

    it('in which a moment was being tried again still does, with what was answered first beside it', () => {
      const log = parseLog(kept(format, 'moment-again'));
      expect(isRetried(log)).toBe(true);
      expect(answers(log)).toHaveLength(format === 1 ? 3 : 5);
    });

    it('of a whole case has every part, step and note', () => {
      const log = parseLog(kept(format, 'whole-case'));
      expect(parts(log)).toEqual([
        'session-1',
        'supervision-1',
        'between-1',
        'session-2',
        'supervision-2',
        'between-2',
        'session-3',
        'supervision-3',
      ]);
      expect(steps(log)).toEqual([...FIVE, ...FIVE, ...FIVE]);
      const notes = played(log).flatMap((act) =>
        act.kind === 'complete' && act.step.kind === 'note' ? [act.step.value] : [],
      );
      expect(notes).toEqual([1, 2, 3].map((session) => `A note of session ${session}`));
    });

    it('is read from the device as it is from a file, and can be kept and read again', () => {
      for (const name of ['in-a-session', 'note-begun', 'moment-again', 'whole-case']) {
        const log = parseLog(kept(format, name));
        const record = { id: 'abc', at: Date.UTC(2026, 10, 3), finished: false, holder: 'a page' };
        expect(readRecord({ ...record, log: kept(format, name) })).toEqual({ ...record, log });
        expect(parseLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }
    });
  },
);

describe('the settings', () => {
  it('kept by an earlier version are those that were chosen', () => {
    const storage = {
      getItem: () => readFileSync(join(import.meta.dirname, 'settings.json'), 'utf8'),
    };
    expect(readSettings(storage, SETTINGS)).toEqual({
      textSize: 'large',
      motion: 'reduced',
      sound: true,
      roomLevel: 3,
      rainLevel: 0,
      clockLevel: 10,
      shiftLevel: 5,
      contrast: 'high',
      theme: 'light',
      pace: 'all-at-once',
      silence: 'untimed',
      stage: false,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { sinceLast, titleOfPart } from '../../src/debrief/since-last.ts';
import { clientState, startState } from '../../src/model/client-state.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import type { PartRun } from '../../src/play/part-run.ts';
import type { Part } from '../../src/story/part.ts';
import { material } from '../play/theo.ts';
import { runOf, sessionOf } from './told-session.ts';

const { caseFile } = material;
const { strainForPress } = PARAMETERS.credit;
const part = (
  kind: Part['kind'],
  number: number,
  ending: string,
  { after = {}, strain = 0, ...rest }: { after?: object; strain?: number; cues?: object } = {},
): PartRun => {
  const told = sessionOf([{ cues: rest.cues ?? {}, move: 'affirm' }], after as PartRun['after']);
  const beat = { ...told.told.beat, ending };
  const state = clientState({ ...startState(), strain });
  return { ...told, part: { kind, number }, told: { ...told.told, beat }, state };
};
const session = (number: number, more: Parameters<typeof part>[3] = {}): PartRun =>
  part('session', number, 'i-suppose', more);

describe('the chart of a later session', () => {
  it('tells how the session before ended and what came after it, and which comes now', () => {
    const run = runOf(session(1), part('between', 1, 'ten-to-eight'));
    expect(sinceLast(run)).toMatchObject({
      session: 2,
      title: 'Second Thursday',
      lastHour: false,
      before: caseFile.endings['i-suppose'],
      between: caseFile.endings['ten-to-eight'],
    });
    expect(sinceLast(runOf(session(1))).between).toBeNull();
    expect(sinceLast(runOf(session(1), session(2)))).toMatchObject({ session: 3, lastHour: true });
    expect(sinceLast(runOf(session(3)))).toMatchObject({ title: '', lastHour: false });
  });

  it('has the note that was written; not one that was put off, or holds nothing', () => {
    const noteAfter = (note: string | null) =>
      sinceLast(runOf(session(1, { after: { note } }))).note;
    expect(noteAfter('  He looked at the door. ')).toBe('He looked at the door.');
    expect(noteAfter('  ')).toBeNull();
    expect(noteAfter(null)).toBeNull();
    expect(sinceLast(runOf(session(1))).note).toBeNull();
  });

  it('says how much of one’s own strain comes into the room', () => {
    const brought = (strain: number) =>
      sinceLast(runOf(part('between', 1, '', { strain }))).brought;
    expect(brought(0)).toBe('little');
    expect(brought(0.19)).toBe('little');
    expect(brought(0.2)).toBe('some');
    expect(brought(strainForPress)).toBe('some');
    expect(brought(strainForPress + 0.01)).toBe('much');
    expect(brought(1)).toBe('much');
  });

  it('says that one went on alone only where supervision was called for and not taken', () => {
    const alone = (talk: string, taken: boolean | null) =>
      sinceLast(
        runOf(
          session(1, {
            cues: { talk },
            after: taken === null ? {} : { supervision: { taken, why: '' } },
          }),
        ),
      ).wentAlone;
    expect(alone('safety', false)).toBe(true);
    expect(alone('safety', true)).toBe(false);
    expect(alone('safety', null)).toBe(false);
    expect(alone('change', false)).toBe(false);
  });
});

describe('the title of a part', () => {
  const titleOf = (kind: Part['kind'], number: number, from = caseFile) =>
    titleOfPart(from, { kind, number });

  it('is the one the case gives it', () => {
    expect(titleOf('session', 2)).toBe('Second Thursday');
    expect(titleOf('between', 2)).toBe('The free Thursday');
    expect(titleOf('supervision', 3)).toBe('What is left');
  });

  it('is what it is, where the case has none', () => {
    expect(titleOf('session', 9)).toBe('Session 9');
    expect(titleOf('between', 9)).toBe('Between sessions');
    expect(titleOf('supervision', 9)).toBe('Supervision');
  });
});

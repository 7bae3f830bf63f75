import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import { fitInWords } from '../../src/debrief/fit-words.ts';
import { noteOf, truthOf } from '../../src/debrief/in-the-case.ts';
import { reasonsInWords } from '../../src/debrief/reason-words.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { pointsGained } from '../../src/play/part-run.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { begun, give, material, opened, playThrough } from '../play/theo.ts';
import { playWhole } from '../play/whole-play.ts';

const { caseFile } = material;
const whole = opened(playWhole(material, await findPolicy('mixed'), 5, 'A note.')).run();

describe('an answer read back', () => {
  it('is told as it was given, with what else could have been said, and why', () => {
    const play = begun(4);
    for (const index of [0, 1, 2, 1]) give(play, index, { guess: 'holding', held: null });
    const session = nowOf(play.run());
    const { turns } = buildDebrief(play.run(), session);
    expect(turns.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const [index, told] of turns.entries()) {
      const turn = session.turns[index];
      if (!turn) throw new Error('More was read back than was answered.');
      const { responses } = turn.beat;
      const { choice, held } = turn.entry;
      const { text = '', move = 'affirm', fit = 'missed', why = '' } = responses[choice] ?? {};
      const { principle = null } = responses[choice] ?? {};
      expect(told.response).toEqual({ text, move, fit, why, principle, heldSeconds: held });
      expect(told.others).toEqual(
        responses.toSpliced(choice, 1).map((one) => ({
          text: one.text,
          move: one.move,
          fit: one.fit,
          why: one.why,
          principle: one.principle ?? null,
        })),
      );
      const { reasons } = turn.outcome;
      expect(told.reasons).toEqual(reasonsInWords(reasons, { move, fit }, pointsGained(turn)));
      expect(told.fitInWords).toBe(fitInWords(fit, reasons));
      expect(told).toMatchObject({ guess: 'holding', reaction: turn.outcome.reaction });
    }
  });

  it('cannot be read back where the log chose what was not there', () => {
    const play = playThrough(3, () => 0, 1);
    const session = nowOf(play.run());
    const turns = session.turns.map((turn) => ({ ...turn, entry: { ...turn.entry, choice: 9 } }));
    expect(() => buildDebrief(play.run(), { ...session, turns })).toThrow(/chose response 9,/);
  });
});

describe('what there was to notice', () => {
  it('is told with the answer before which it was said, in the words of the case', () => {
    const [session] = whole.parts;
    if (!session) throw new Error('Nothing was played.');
    const said = [...session.turns.map(({ beat }) => beat), session.told.beat].flatMap(
      ({ lines }, turn) =>
        lines.flatMap(({ cues: { evidence: id } }) =>
          id === undefined ? [] : [{ id, note: caseFile.evidence[id]?.note, turn: turn + 1 }],
        ),
    );
    expect(said.length).toBeGreaterThan(2);
    expect(buildDebrief(whole, session).evidence).toEqual(said);
    expect(noteOf(caseFile, 'something-else')).toBe('something-else');
  });
});

describe('how it ended', () => {
  it('is told in the words of the case, and of a session left early, that', () => {
    const [session] = whole.parts;
    if (!session) throw new Error('Nothing was played.');
    const { ending } = session.told.beat;
    const { title, note } = caseFile.endings[ending ?? ''] ?? {};
    expect(buildDebrief(whole, session).ending).toEqual({ id: ending, title, note });
    const left = playThrough(3, () => 0, 2).run();
    expect(buildDebrief(left, nowOf(left)).ending).toEqual({
      id: 'unfinished',
      title: 'Left before the end',
      note: 'It was not played to its end.',
    });
  });
});

describe('what was being protected', () => {
  it('is told by a session only once the case is closed', () => {
    const [session] = whole.parts;
    if (!session) throw new Error('Nothing was played.');
    const { title, what } = caseFile.truths[whole.truth] ?? {};
    expect(buildDebrief(whole, session).truth).toEqual({ id: whole.truth, title, what });
    expect(caseDebrief(whole).truth).toEqual({ id: whole.truth, title, what });
    const open = { ...whole, parts: whole.parts.slice(0, 1) };
    expect(buildDebrief(open, session).truth).toBeNull();
    expect(truthOf({ ...whole, truth: 'gone' })).toEqual({ id: 'gone', title: 'gone', what: '' });
  });
});

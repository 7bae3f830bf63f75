import { describe, expect, it } from 'vitest';
import { cardOf, CaseError, parseCase } from '../../src/story/case-file.ts';
import { endingsOf, type Part, partName, partOf, partsOf, toldOf } from '../../src/story/part.ts';
import { caseFile } from './small-story.ts';

const three = {
  ...caseFile,
  sessions: [1, 2, 3].map((number) => ({ number, title: 't' })),
  between: [{ after: 1, title: 'b' }],
  supervision: [
    { after: 1, title: 's' },
    { after: 3, title: 's' },
  ],
  endings: {
    ...caseFile.endings,
    gone: { of: 'between-1', title: 'Gone', note: 'n', noShow: true },
    left: { of: 'session-1', title: 'Left', note: 'n', noShow: false },
  },
};

describe('the parts of a case', () => {
  it('are lived in their order, each where the case has it', () => {
    expect(partsOf(three).map(partName)).toEqual([
      'session-1',
      'supervision-1',
      'between-1',
      'session-2',
      'session-3',
      'supervision-3',
    ]);
  });

  it('are named as their files are', () => {
    expect(partOf('session-2')).toEqual({ kind: 'session', number: 2 });
    expect(partOf('stories/theo/between-1.ink')).toEqual({ kind: 'between', number: 1 });
    for (const wrong of ['session-0', 'session-10', 'session-1.txt', 'prologue', 'session-1.inky'])
      expect(() => partOf(wrong)).toThrow(`${wrong}:1: a story file is named after its part`);
  });

  it('have endings of their own', () => {
    expect(endingsOf(three, { kind: 'session', number: 1 })).toEqual(['done', 'left']);
    expect(endingsOf(three, { kind: 'between', number: 1 })).toEqual(['gone']);
    expect(endingsOf(three, { kind: 'session', number: 2 })).toEqual([]);
  });

  it('are told how what came before them ended', () => {
    const told = (kind: Part['kind'], number: number) => toldOf({ kind, number });
    expect(told('session', 1)).toEqual({ before: null, between: null });
    expect(told('session', 3)).toEqual({
      before: { kind: 'session', number: 2 },
      between: { kind: 'between', number: 2 },
    });
    expect(told('between', 2)).toEqual({ before: { kind: 'session', number: 2 }, between: null });
    expect(told('supervision', 1)).toEqual({
      before: { kind: 'session', number: 1 },
      between: null,
    });
  });
});

describe('a case', () => {
  const faults = (change: object): readonly string[] => {
    try {
      parseCase({ ...caseFile, ...change });
    } catch (error) {
      if (error instanceof CaseError)
        return error.fields.map(({ path, message }) => `${path.join('/')}: ${message}`);
    }
    return [];
  };

  it('is read with its apostrophes set, and what it leaves out', () => {
    const { remembers: _, sessionsBefore: __, cast: ___, ...rest } = caseFile;
    expect(parseCase({ ...rest, summary: "It's so." })).toEqual({
      ...caseFile,
      summary: 'It’s so.',
    });
  });

  it('is refused with every field that is wrong, each by where it is', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ id: 'The One', age: 12, truths: {} })).toEqual([
      'id: id: must be small letters, digits and single hyphens',
      expect.stringMatching(/^age: age: /),
      'truths: truths: must be at least one',
    ]);
    expect(faults({ id: 'x'.repeat(61) })).toEqual(['id: id: must have at most 60 letters']);
    expect(faults({ endings: { done: { of: 'prologue', title: 't', note: 'n' } } })).toEqual([
      'endings/done/of: endings.done.of: must be session-1, supervision-1, between-1 …',
    ]);
    expect(() => parseCase(7)).toThrow(/\(whole file\): /);
    expect(
      new CaseError([
        { path: [], message: 'a' },
        { path: [], message: 'b' },
      ]),
    ).toMatchObject({
      name: 'CaseError',
      message: 'a\nb',
    });
  });

  it('has a card of what is shown before it is chosen, and no more', () => {
    const { id, name, fullName, age, summary, cast } = caseFile;
    expect(cardOf(caseFile)).toEqual({ id, name, fullName, age, summary, cast });
  });
});

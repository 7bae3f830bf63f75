import { describe, expect, it } from 'vitest';
import { fitInWords } from '../../src/debrief/fit-words.ts';
import { guessesIn } from '../../src/debrief/guesses.ts';
import { howItEnded } from '../../src/debrief/how-it-ended.ts';
import { lookBack } from '../../src/debrief/look-back.ts';
import { percentWords } from '../../src/debrief/percent-words.ts';
import type { ReasonKind } from '../../src/model/reason.ts';
import type { Talk } from '../../src/model/talk.ts';
import type { PartRun, Turn } from '../../src/play/part-run.ts';
import { material } from '../play/theo.ts';
import { runOf, sessionOf } from './told-session.ts';

const { caseFile } = material;
const of = (count: number): PartRun =>
  sessionOf(Array.from({ length: count }, () => ({ cues: {}, move: 'affirm' as const })));
/** A session whose turns are changed, one change for each. */
const changed = (...changes: readonly ((turn: Turn) => Turn)[]): PartRun => {
  const session = of(changes.length);
  return {
    ...session,
    turns: session.turns.map((turn, index) => changes[index]?.(turn) ?? turn),
  };
};
const entry =
  (more: Partial<Turn['entry']>) =>
  (turn: Turn): Turn => ({ ...turn, entry: { ...turn.entry, ...more } });
const because =
  (...kinds: readonly ReasonKind[]) =>
  (turn: Turn): Turn => ({
    ...turn,
    outcome: { ...turn.outcome, reasons: kinds.map((kind) => ({ kind, weight: 1 })) },
  });
const conduct = (session: PartRun) => lookBack(runOf(session)).conduct;

describe('what could be seen of the trainee', () => {
  it('is how often lines were skipped and answers quick, each counted', () => {
    const session = changed(
      entry({ skipped: 2, quick: true }),
      entry({ skipped: 0, quick: false }),
      entry({ skipped: 3, quick: true }),
    );
    expect(conduct(session)).toMatchObject({ skipped: 5, quick: 2 });
  });

  it('is how many silences were cut, whatever else there was to them', () => {
    const session = changed(
      because('silence-short', 'half-met'),
      because('silence-long'),
      because('fitting-joining'),
    );
    expect(conduct(session).silencesCut).toBe(1);
    expect(conduct(changed(because('silence-long'))).silencesCut).toBe(0);
  });

  it('is the share of the words, of the whole and of the half in which it was highest', () => {
    const saying = (line: string, response: string) => (turn: Turn) => ({
      ...turn,
      beat: { ...turn.beat, lines: [{ text: line, cues: {}, places: [] }] },
      entry: { ...turn.entry, shown: { ...turn.entry.shown, response } },
    });
    // The last words, to which nobody answers, are a beat of their own: three and one.
    const session = changed(
      saying('“One two three.”', '“One.”'),
      saying('“One.”', '“One two three.”'),
    );
    expect(conduct(session)).toMatchObject({ share: 0.5, highestShare: 0.5 });
    const late = changed(
      saying('“One two three.”', '“One.”'),
      saying('“One two three.”', '“One.”'),
      saying('“One.”', '“One two three.”'),
    );
    expect(conduct(late)).toMatchObject({ share: 5 / 12, highestShare: 0.75 });
    const early = changed(
      saying('“One.”', '“One two three.”'),
      saying('“One two three.”', '“One.”'),
      saying('“One two three.”', '“One.”'),
    );
    expect(conduct(early)).toMatchObject({ share: 5 / 12, highestShare: 0.5 });
  });
});

describe('a look back', () => {
  const said = (number: number, marks: number, ...talk: readonly Talk[]): PartRun =>
    sessionOf(
      talk.map((one) => ({
        cues: { talk: one, rating: [marks, marks, marks, marks] as const },
        move: 'affirm' as const,
      })),
      {},
      number,
    );
  const falling = (...talk: readonly Talk[]) =>
    lookBack(runOf(...[8, 7, 6].map((marks, index) => said(index + 1, marks, ...talk)))).met;

  it('is at the session, whatever was played after it', () => {
    const after = { ...of(1), part: { kind: 'supervision', number: 1 } as const };
    const session = changed(entry({ skipped: 4 }));
    expect(lookBack(runOf(session, after))).toMatchObject({ session: 1, conduct: { skipped: 4 } });
    expect(lookBack(runOf(session, after)).soFar).toBe(1 + caseFile.sessionsBefore);
    expect(() => lookBack(runOf())).toThrow('There is no session to look back at.');
  });

  it('counts the sessions that lie before the case', () => {
    const run = runOf(of(1));
    const before = { ...caseFile, sessionsBefore: 2 };
    expect(lookBack({ ...run, material: { ...run.material, caseFile: before } }).soFar).toBe(3);
  });

  it('finds the pattern where there was more talk against change than for it, in either form', () => {
    expect(falling('sustain', 'sustain', 'change')).toContain('pattern-and-ratings');
    expect(falling('discord', 'sustain', 'change')).toContain('pattern-and-ratings');
    expect(falling('discord', 'discord', 'change')).toContain('pattern-and-ratings');
    expect(falling('discord', 'change', 'neutral')).not.toContain('pattern-and-ratings');
    expect(falling('discord', 'change', 'change')).not.toContain('pattern-and-ratings');
  });

  it('finds a picture that nothing moved any more, and not one that was moved', () => {
    const [one = '', other = '', third = ''] = caseFile.hypotheses.map(({ id }) => id);
    const held = (...shares: readonly number[]) =>
      runOf(
        ...shares.map((share, index) =>
          sessionOf(
            [],
            {
              board: { shares: { [one]: share, [other]: 1 - share, [third]: 0 }, laid: {} },
            } as PartRun['after'],
            index + 1,
          ),
        ),
      );
    expect(lookBack(held(0.5, 0.5, 0.5, 0.5)).met).toContain('fixed-picture');
    expect(lookBack(held(0.5, 0.5, 0.5, 0.7)).met).not.toContain('fixed-picture');
  });
});

describe('what is read out of a session', () => {
  it('counts as right only the guesses that were', () => {
    const session = changed(
      (turn) => entry({ guess: turn.outcome.reaction })(turn),
      (turn) =>
        entry({ guess: turn.outcome.reaction === 'opening' ? 'hardening' : 'opening' })(turn),
      entry({ guess: null }),
    );
    expect(guessesIn(session)).toEqual({ made: 2, right: 1 });
  });

  it('says of a fitting answer that it came too soon, or was held too short or too long, whatever else it did', () => {
    const beside = { kind: 'hidden' } as const;
    expect(fitInWords('attuned', [beside])).toBe('met the moment');
    expect(fitInWords('attuned', [beside, { kind: 'cold-press' }])).not.toBe('met the moment');
    const short = fitInWords('attuned', [beside, { kind: 'silence-short' }]);
    const long = fitInWords('attuned', [{ kind: 'silence-long' }, beside]);
    expect(short).toMatch(/longer/);
    expect(long).not.toBe(short);
    expect(long).not.toBe('met the moment');
  });

  it('is that it was not played to its end, of a session that never began', () => {
    expect(howItEnded(caseFile, undefined).title).toBe('Left before the end');
  });

  it('gives shares a decimal where whole numbers would make one of two that are alike look larger', () => {
    expect(percentWords([0.335, 0.335, 0.33])).toEqual(['33.5', '33.5', '33.0']);
    expect(percentWords([0.3, 0.3, 0.4])).toEqual(['30', '30', '40']);
    expect(percentWords([0.29, 0.57, 0.14])).toEqual(['29', '57', '14']);
  });
});

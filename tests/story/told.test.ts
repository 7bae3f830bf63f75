import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../src/play/material.ts';
import { type Facts, tell } from '../../src/story/runner.ts';
import { begin, type Told } from '../../src/story/told.ts';
import { material } from '../play/theo.ts';

const story = storyOf(material, 'session-1');
const facts: Facts = {
  truth: Object.keys(material.caseFile.truths)[0] ?? '',
  session: 1,
  before: 'none',
  between: 'none',
  reaction: 'holding',
  band: 'wary',
  alliance: 40,
  guard: 50,
  silence: 'none',
  rupture: 'none',
};

describe('a story told so far', () => {
  it('says the same from wherever it is told on, and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 25 }), (steps) => {
        const all: { readonly told: Told; readonly way: readonly number[] }[] = [
          { told: begin(story, facts, {}, tell), way: [] },
        ];
        for (const [which, choice] of steps) {
          const { told, way } = all[which % all.length] ?? { told: null, way: [] };
          if (!told || told.beat.responses.length === 0) continue;
          const index = choice % told.beat.responses.length;
          all.push({ told: told.choose(index, facts), way: [...way, index] });
        }
        for (const { told, way } of all) {
          const straight = tell(story, facts);
          for (const index of way) straight.choose(index, facts);
          expect(told.beat).toEqual(straight.beat());
          expect(told.memory(material.caseFile.remembers)).toEqual(
            straight.memory(material.caseFile.remembers),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is told by the runtime once where it only goes forward', () => {
    let tellings = 0;
    let told = begin(story, facts, {}, (...from) => {
      tellings += 1;
      return tell(...from);
    });
    while (told.beat.ending === null) told = told.choose(0, facts);
    told.memory(material.caseFile.remembers);
    expect(tellings).toBe(1);
  });

  it('refuses an answer that is not there, and can be answered otherwise', () => {
    const told = begin(story, facts, {}, tell);
    expect(() => told.choose(99, facts)).toThrow(RangeError);
    expect(told.choose(0, facts).beat.lines.length).toBeGreaterThan(0);
  });
});

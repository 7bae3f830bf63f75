import { describe, expect, it } from 'vitest';
import { body, coat as coatOf } from '../../art/body.ts';
import { bend, type Build } from '../../art/build.ts';
import { EXPRESSIONS } from '../../src/cast/expressions.ts';
import { CLIENTS, PEOPLE } from '../../art/people.ts';
import { castOf } from '../../art/person.ts';
import { EYES, FACES, POSES, WEARS } from '../../src/cast/appearance.ts';
import { caseIds, loadCase } from '../../tools/stories.ts';

const MIDDLE: Build = { shoulders: 1, girth: 1, neck: 1, arms: 1, raised: 0, knees: 0, hands: 1 };

describe('a drawn person', () => {
  it.each(PEOPLE.map((person) => [person.id, person] as const))(
    '%s can be drawn in every face and pose',
    (_, { wear, coat, look, things, back, hood, head }) => {
      expect(look.face).toMatch(/^M.*Z$/);
      const drawn = [
        things,
        ...WEARS.flatMap((wearing) => [back(wearing), hood?.(wearing) ?? '']),
        ...POSES.flatMap((pose) => [body(wear, pose), coat ? coatOf(coat, pose) : '']),
        ...FACES.flatMap((face) => [head(EXPRESSIONS[face], false), head(EXPRESSIONS[face], true)]),
      ];
      for (const one of drawn) expect(one).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  it('has a name of its own and looks like nobody else', () => {
    for (const of of [
      PEOPLE.map(({ id }) => id),
      PEOPLE.map(({ look }) => look.face),
      PEOPLE.map(({ wear }) => wear.sleeve),
      CLIENTS.map(({ look }) => look.skin),
    ]) {
      expect(new Set(of).size).toBe(of.length);
    }
  });
});

describe('what is kept on as a guard', () => {
  it.each(caseIds())('of %s is the layer that the stage looks for', (id) => {
    const person = CLIENTS.find((one) => one.id === id);
    expect(loadCase(id).cast).toEqual(person && castOf(person));
  });
});

describe('a face', () => {
  it('is set like no other', () => {
    expect(new Set(FACES.map((face) => JSON.stringify(EXPRESSIONS[face]))).size).toBe(FACES.length);
  });
  it('can lend its eyes to another only with the head straight', () => {
    for (const eyes of EYES) expect(Math.abs(EXPRESSIONS[eyes].turn)).toBeLessThan(0.2);
  });
  it('smiles with the eyes when it is warm, and without them when it is hollow', () => {
    const { warm, hollow } = EXPRESSIONS;
    for (const { left, right } of [warm, hollow]) expect(Math.min(left, right)).toBeGreaterThan(3);
    expect(warm.lower).toBeGreaterThan(0.5);
    expect(hollow.lower).toBe(0);
  });
});

describe('a build', () => {
  it('leaves the middle one as it is drawn', () => {
    expect(bend('M-36,108C66,118.5 92,128 -104,376Z', MIDDLE)).toBe(
      'M-36,108C66,118.5 92,128 -104,376Z',
    );
  });
  it('widens waist and shoulders each by its own share', () => {
    expect(bend('M100,160L100,350', { ...MIDDLE, shoulders: 1.2, girth: 1.3 })).toBe(
      'M120,160L130,350',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../art/people.ts';
import type { Person } from '../../art/person.ts';
import { changedShare } from '../../tools/looks-kept.ts';

/**
 * Another version of the rasteriser moves an edge here and there; a changed mouth is more than
 * this.
 */
const AN_EDGE = 0.0005;

describe('everybody looks as they did when they were last looked at', () => {
  it.each(PEOPLE.map((person) => [person.id, person] as const))(
    '%s (if a change is meant: npm run art, look, then npm run art -- --keep)',
    async (_, person) => {
      expect(await changedShare(person)).toBeLessThan(AN_EDGE);
    },
  );

  it('and a mouth drawn otherwise is seen', async () => {
    const [someone] = PEOPLE;
    if (!someone) throw new Error('Nobody is drawn.');
    const other: Person = {
      ...someone,
      head: (expression, shut) => someone.head({ ...expression, left: -2, right: -2 }, shut),
    };
    expect(await changedShare(other)).toBeGreaterThan(AN_EDGE);
  });
});

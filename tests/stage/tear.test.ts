import { expect, it } from 'vitest';
import { tearAt } from '../../src/stage/tear.ts';

it('a tear gathers by the eye, runs down its own cheek and is gone', () => {
  expect(tearAt(1, 0).alpha).toBe(0);
  expect(tearAt(1, 1).alpha).toBe(0);
  expect(tearAt(-1, 0.5).x).toBe(-tearAt(1, 0.5).x);
  const ys = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => tearAt(1, share).y);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
});

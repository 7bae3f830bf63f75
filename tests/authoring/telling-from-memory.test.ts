import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/authoring/telling-from-memory.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { simulate } from '../../tools/validity/simulate.ts';
import { material } from '../play/theo.ts';

describe('telling from memory', () => {
  it('tells what the story itself would have told, play for play', async () => {
    const mixed = await findPolicy('mixed');
    const tell = remembering();
    expect(simulate(material, mixed, 40, 50, undefined, tell)).toEqual(
      simulate(material, mixed, 40, 50),
    );
  });
});

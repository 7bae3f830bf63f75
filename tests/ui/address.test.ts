import { describe, expect, it } from 'vitest';
import { addressOf, type Destination, destinationAt } from '../../src/ui/address.ts';

describe('the address of a screen', () => {
  const places: readonly Destination[] = [
    { kind: 'title' },
    { kind: 'cases' },
    { kind: 'chart', caseId: 'theo' },
    { kind: 'play', id: '0a1b2c3d4e5f' },
    { kind: 'principles', at: null },
    { kind: 'principles', at: 'righting-reflex' },
  ];

  it('leads back to the same screen', () => {
    for (const place of places) expect(destinationAt(addressOf(place))).toEqual(place);
  });

  it('is the title’s when it is not one of ours', () => {
    for (const hash of ['', '#', '#chart', '#play-', '#elsewhere', '#play-<b>'])
      expect(destinationAt(hash)).toEqual({ kind: 'title' });
  });
});

import { describe, expect, it } from 'vitest';
import { fileIdOf } from '../../src/library/file-id.ts';
import { isFromFile } from '../../src/library/from-file.ts';
import type { Log } from '../../src/play/log.ts';

const log = (seed: number): Log => ({ seed }) as unknown as Log;

describe('the id of a play from a file', () => {
  // Whoever opened a file once finds the same play years later: these never change.
  it('is for ever the same for the same log', () => {
    expect(fileIdOf(log(7))).toBe('file-a0ad70ae1908a01d');
  });

  it('says that it came from a file', () => {
    expect(isFromFile(fileIdOf(log(7)))).toBe(true);
    expect(isFromFile('a-file-no')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { StorageError, troubleOf } from '../../src/library/trouble.ts';

const thrown = (name: string): DOMException => new DOMException('', name);

describe('what is wrong with the storage', () => {
  it('is told by what the browser calls it', () => {
    expect(troubleOf(thrown('QuotaExceededError'))).toBe('full');
    expect(troubleOf(thrown('SecurityError'))).toBe('refused');
    expect(troubleOf(thrown('NotAllowedError'))).toBe('refused');
    expect(troubleOf(thrown('VersionError'))).toBe('newer');
  });

  it('is anything else where no name says more; while it is opened, a refusal', () => {
    for (const error of [thrown('UnknownError'), 'a text', null]) {
      expect(troubleOf(error)).toBe('other');
      expect(troubleOf(error, true)).toBe('refused');
    }
  });

  it('is not guessed where it is known, and is said with what it came from', () => {
    const cause = thrown('UnknownError');
    const known = new StorageError('silent', cause);
    expect(troubleOf(known, true)).toBe('silent');
    expect(known).toMatchObject({
      name: 'StorageError',
      message: 'The storage of this device: silent.',
      cause,
    });
  });
});

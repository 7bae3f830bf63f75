// What can be wrong with the storage of the device, as far as it makes a difference to what the
// trainee can do about it.

/**
 * `full`: no room left. `refused`: the browser lets this site keep nothing. `silent`: asked, and no
 * answer. `newer`: a later version of the game has the storage. `older`: another tab with an
 * earlier version is in its way. `not-loaded`: the game's own part for keeping has not come.
 * `other`: anything else.
 */
export type Trouble = 'full' | 'refused' | 'silent' | 'newer' | 'older' | 'not-loaded' | 'other';

/** Thrown by the library when the device did not do what it was asked. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(`The storage of this device: ${trouble}.`, { cause });
    this.trouble = trouble;
  }
}

/**
 * By the names that browsers give. Firefox says InvalidStateError where a private window keeps
 * nothing.
 */
const BY_NAME: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
};

/**
 * The trouble behind anything thrown by IndexedDB; `opening` while the database was being opened.
 */
export function troubleOf(error: unknown, opening = false): Trouble {
  if (error instanceof StorageError) return error.trouble;
  const name = error instanceof Error ? error.name : '';
  return BY_NAME[name] ?? (opening ? 'refused' : 'other');
}

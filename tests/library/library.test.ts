// The library on an IndexedDB that is written after the standard and lives in memory; the browser
// tests have the real one under it.

import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FROM_FILE } from '../../src/library/from-file.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { SavedPlay } from '../../src/library/saved-play.ts';
import type { Trouble } from '../../src/library/trouble.ts';
import { newLog } from '../../src/play/open-run.ts';
import { material } from '../play/theo.ts';

const NAME = 'joining-room';
const log = newLog(material, 7, 'practice');
const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2026, 4, 3);
const play = (id: string, more: Partial<SavedPlay> = {}): SavedPlay => ({
  id,
  log,
  at: FIRST,
  finished: false,
  holder: 'this page',
  ...more,
});
const library = () => openLibrary();
/** Looks at what is kept, or changes it, behind the library's back. */
async function behind<T>(task: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(NAME);
  try {
    return await task(database);
  } finally {
    database.close();
  }
}
const troubleWith = (trouble: Trouble) => ({ name: 'StorageError', trouble });
const refusing = (name: string): void => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', name);
  });
};

const browser = new EventTarget();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a play on the device', () => {
  it('is found as it was kept, and is in its newest state', async () => {
    const one = library();
    expect(await one.find('a')).toBeNull();
    expect(await one.save(play('a'))).toBe(true);
    expect(await one.find('a')).toEqual(play('a'));
    expect(await one.save(play('a', { finished: true }))).toBe(true);
    expect(await library().find('a')).toEqual(play('a', { finished: true }));
  });

  it('belongs to the page that took it last: what another would save changes nothing', async () => {
    const one = library();
    await one.save(play('a'));
    expect(await one.take('a', 'another page')).toEqual(play('a', { holder: 'another page' }));
    expect(await one.find('a')).toEqual(play('a', { holder: 'another page' }));
    expect(await one.save(play('a', { finished: true }))).toBe(false);
    expect(await one.find('a')).toEqual(play('a', { holder: 'another page' }));
    expect(await one.save(play('a', { finished: true, holder: 'another page' }))).toBe(true);
  });

  it('that is not kept, or cannot be read, is not taken, and stays as it is', async () => {
    const one = library();
    await one.save(play('a'));
    const broken = { id: 'a', at: FIRST, log: { format: 'x' } };
    await behind((database) => database.put('plays', broken));
    expect(await one.take('a', 'another page')).toBeNull();
    expect(await one.find('a')).toBeNull();
    expect(await one.take('b', 'another page')).toBeNull();
    expect(await behind((database) => database.getAll('plays'))).toEqual([broken]);
  });

  it('is gone once it is removed', async () => {
    const one = library();
    await one.save(play('a'));
    await one.remove('a');
    expect(await one.find('a')).toBeNull();
  });
});

describe('the list', () => {
  const kept = async (...plays: readonly object[]): Promise<void> => {
    await library().save(play('first'));
    await behind(async (database) => {
      await database.clear('plays');
      for (const one of plays) await database.put('plays', one);
    });
  };
  const ids = async (limit: number) =>
    (await library().recent(limit)).plays.map(({ id }) => id).join(' ');

  it('is empty where nothing is kept', async () => {
    expect(await library().recent(9)).toEqual({ plays: [], more: 0, unreadable: 0 });
  });

  it('has the newest first, as many as are asked for, and says how many are left', async () => {
    await kept(
      play('old'),
      play('newest', { at: FIRST + 2 * DAY }),
      play('newer', { at: FIRST + DAY }),
    );
    expect(await ids(9)).toBe('newest newer old');
    expect(await ids(2)).toBe('newest newer');
    expect(await library().recent(2)).toMatchObject({ more: 1, unreadable: 0 });
    expect(await library().recent(3)).toMatchObject({ more: 0 });
  });

  it('has as many from files beside one’s own, by their dates', async () => {
    await kept(
      play('own'),
      play('own-2', { at: FIRST + DAY }),
      play(`${FROM_FILE}a`, { at: FIRST + 2 }),
      play(`${FROM_FILE}b`, { at: FIRST + 3 }),
      play(`${FROM_FILE}c`, { at: FIRST + 4 }),
    );
    expect(await ids(2)).toBe('own-2 file-c file-b own');
    expect(await library().recent(1)).toMatchObject({ more: 3 });
  });

  it('has those whose date cannot be right after the others, and none is missing', async () => {
    await kept(
      play('b', { at: Date.UTC(1970, 0, 2) }),
      { ...play('c'), at: 'yesterday' },
      play('d', { at: Date.UTC(2100, 0, 2) }),
      play('a'),
    );
    expect(await ids(9)).toMatch(/^a /);
    expect(await library().recent(9)).toMatchObject({ more: 0, unreadable: 0 });
    expect((await library().recent(9)).plays.map(({ at }) => at)).toEqual([FIRST, 0, 0, 0]);
    expect(await ids(1)).toBe('a');
  });

  it('says how many cannot be read, and looks further for those that can', async () => {
    const broken = Array.from({ length: 60 }, (_, index) => ({
      ...play(`broken-${index}`, { at: FIRST + DAY + index }),
      log: null,
    }));
    await kept(play('a'), play('b', { at: FIRST + 1 }), ...broken, { id: 5, at: FIRST });
    expect(await library().recent(2)).toMatchObject({
      plays: [{ id: 'b' }, { id: 'a' }],
      more: 1,
      unreadable: 60,
    });
    expect(await library().recent(9)).toMatchObject({ more: 0, unreadable: 61 });
  });
});

describe('a storage that does not work', () => {
  it.each([
    ['SecurityError', 'refused'],
    ['NotAllowedError', 'refused'],
    // So Firefox has it where a private window keeps nothing.
    ['InvalidStateError', 'refused'],
    ['QuotaExceededError', 'full'],
  ] as const)('and says %s when it is opened is told as “%s”', async (name, trouble) => {
    refusing(name);
    await expect(library().find('a')).rejects.toMatchObject(troubleWith(trouble));
  });

  it('is asked again the next time', async () => {
    const one = library();
    refusing('SecurityError');
    await expect(one.save(play('a'))).rejects.toMatchObject(troubleWith('refused'));
    vi.restoreAllMocks();
    expect(await one.save(play('a'))).toBe(true);
  });

  it('of a later version of the game is told as that', async () => {
    (await openDB(NAME, 9)).close();
    await expect(library().find('a')).rejects.toMatchObject(troubleWith('newer'));
  });

  it('lets a later version of the game have it', async () => {
    const one = library();
    await one.save(play('a'));
    const later = await openDB(NAME, 9);
    await expect(one.find('a')).rejects.toMatchObject(troubleWith('newer'));
    later.close();
  });

  it('is opened anew where it was closed under the game', async () => {
    const one = library();
    const opened = vi.spyOn(indexedDB, 'open');
    await one.save(play('a'));
    const connection = (at: number): IDBDatabase =>
      (opened.mock.results[at] as { readonly value: IDBOpenDBRequest }).value.result;
    connection(0).close();
    await expect(one.find('a')).rejects.toMatchObject(troubleWith('other'));
    expect(await one.find('a')).toEqual(play('a'));
    const closed = new Promise((resolve) => connection(1).addEventListener('close', resolve));
    forceCloseDatabase(connection(1) as never);
    await closed;
    expect(await one.find('a')).toEqual(play('a'));
    expect(opened).toHaveBeenCalledTimes(3);
  });

  it('that does not answer is told as silent after five seconds, and not before', async () => {
    vi.useFakeTimers();
    try {
      vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
      let said: unknown = null;
      void library()
        .find('a')
        .catch((error: unknown) => {
          said = error;
        });
      await vi.advanceTimersByTimeAsync(4999);
      expect(said).toBeNull();
      await vi.advanceTimersByTimeAsync(1);
      expect(said).toMatchObject(troubleWith('silent'));
    } finally {
      vi.useRealTimers();
    }
  });
});

// The plays kept on the device, in IndexedDB. Every operation either did what it says or throws;
// who holds what could not be kept is the keeper's affair.

import { type IDBPDatabase, openDB } from 'idb';
import { again } from '../loading/again.ts';
import { type KeptList, listKept } from './list-kept.ts';
import type { SavedPlay } from './saved-play.ts';
import { StorageError, type Trouble, troubleOf } from './trouble.ts';

export type Library = {
  /**
   * Keeps a play, replacing its earlier state, unless another page has taken the play since
   * `play.holder` did; `false` says so, and nothing is changed then. @throws StorageError
   */
  save(play: SavedPlay): Promise<boolean>;
  /**
   * One play, from now on held by the page `holder`: a save of any other page is refused. Reading
   * and taking are one step, so that nothing can be saved between them. Null when it is not kept or
   * cannot be read. @throws StorageError
   */
  take(id: string, holder: string): Promise<SavedPlay | null>;
  /**
   * One play as it is kept, whoever holds it. Null when it is not kept or cannot be read.
   * @throws StorageError
   */
  find(id: string): Promise<SavedPlay | null>;
  /**
   * The newest readable plays, at most `limit` of one's own and as many from files; how many
   * records that leaves, and how many cannot be read.
   * @throws StorageError
   */
  recent(limit: number): Promise<KeptList>;
  /** @throws StorageError */
  remove(id: string): Promise<void>;
};

const bringReader = async () => (await again(() => import('./reading.ts'))).readRecord;

const STORE = 'plays';
const BY_TIME = 'at';
const VERSION = 1;
/**
 * Milliseconds after which a storage that has not answered counts as silent (design assumption: far
 * longer than a busy disk needs).
 */
const PATIENCE = 5000;

/**
 * The library of the database `name`; tests use their own. It is opened when it is first needed,
 * and again whenever it was closed.
 */
export function openLibrary(name = 'joining-room'): Library {
  let connection: Promise<IDBPDatabase> | null = null;
  const open = (): Promise<IDBPDatabase> => {
    let inTheWay: (trouble: Trouble) => void = () => undefined;
    const blocked = new Promise<never>((_, reject) => {
      inTheWay = (trouble) => reject(new StorageError(trouble));
    });
    const closed = (): void => {
      connection = null;
    };
    // Some browsers refuse by an answer, others throw when they are asked.
    const opening = Promise.resolve().then(() =>
      openDB(name, VERSION, {
        upgrade: (made) =>
          void made.createObjectStore(STORE, { keyPath: 'id' }).createIndex(BY_TIME, 'at'),
        blocked: () => inTheWay('older'),
        // A later version of the game waits for this connection to be closed, and must not wait for
        // ever.
        blocking(_, __, event) {
          closed();
          (event.target as IDBDatabase).close();
        },
        terminated: closed,
      }),
    );
    return Promise.race([opening, blocked]).catch((error: unknown) => {
      closed();
      throw new StorageError(troubleOf(error, true), error);
    });
  };
  /**
   * Does one thing with the database, within the time that a storage which works can need for it.
   */
  const using = async <T>(task: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    try {
      connection ??= open();
      return await inTime(connection.then(task));
    } catch (error) {
      // Cleared or closed under the game: the next try opens it anew.
      if (error instanceof Error && error.name === 'InvalidStateError') connection = null;
      throw new StorageError(troubleOf(error), error);
    }
  };
  return {
    save: (play) =>
      using(async (database) => {
        const kept = database.transaction(STORE, 'readwrite');
        const now = (await kept.store.get(play.id)) as { readonly holder?: unknown } | undefined;
        const mine = now === undefined || now.holder === play.holder;
        if (mine) void kept.store.put(play);
        // Committed at once: a tab that is closed in the next moment has still kept it.
        kept.commit();
        await kept.done;
        return mine;
      }),
    async take(id, holder) {
      // Before the transaction, which waits for nothing but itself.
      const readRecord = await bringReader();
      return using(async (database) => {
        const kept = database.transaction(STORE, 'readwrite');
        const found = readRecord(await kept.store.get(id));
        if (found) void kept.store.put({ ...found, holder });
        kept.commit();
        await kept.done;
        return found && { ...found, holder };
      });
    },
    async find(id) {
      const record: unknown = await using((database) => database.get(STORE, id));
      return record === undefined ? null : (await bringReader())(record);
    },
    recent: (limit) => listKept(using, { store: STORE, byTime: BY_TIME, bringReader }, limit),
    remove: (id) => using((database) => database.delete(STORE, id)),
  };
}

/** @throws StorageError when the task has not come to an end; it may still do so */
async function inTime<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('silent')), PATIENCE);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

// Which of the plays kept in the database are read for the list, and in which order: one damaged or
// oddly dated record hides no other.

import type { IDBPDatabase } from 'idb';
import { isFromFile } from './from-file.ts';
import { EARLIEST, LATEST } from './dates.ts';
import type { readRecord, SavedPlay } from './saved-play.ts';

export type KeptList = {
  /** Newest first; those whose date cannot be right come last. */
  readonly plays: readonly SavedPlay[];
  /** Records that have not been looked at. */
  readonly more: number;
  /** Records that were looked at and cannot be read. They are left where they are. */
  readonly unreadable: number;
};

/** Records read at a time: few enough that the page answers in between. */
const AT_A_TIME = 25;

/** Asks the database one thing; each has its own time. */
type Ask = <T>(question: (database: IDBPDatabase) => Promise<T>) => Promise<T>;
/** The names of the store and of its index by date, and what its records are read with. */
type Where = {
  readonly store: string;
  readonly byTime: string;
  bringReader(): Promise<typeof readRecord>;
};

/**
 * At most `limit` readable plays of one's own and as many from files, so that neither keep the
 * others out.
 */
export async function listKept(ask: Ask, where: Where, limit: number): Promise<KeptList> {
  const order = await keysInOrder(ask, where);
  const own = await readSome(
    ask,
    where,
    order.filter((key) => !fromFile(key)),
    limit,
  );
  const others = await readSome(ask, where, order.filter(fromFile), limit);
  return {
    plays: [...own.plays, ...others.plays].sort((a, b) => b.at - a.at),
    more: own.more + others.more,
    unreadable: own.unreadable + others.unreadable,
  };
}

const fromFile = (key: IDBValidKey): boolean => typeof key === 'string' && isFromFile(key);

/**
 * The keys of all records: those with a date that can be right by it, newest first, then the
 * others, some of which no index has.
 */
async function keysInOrder(ask: Ask, { store, byTime }: Where): Promise<readonly IDBValidKey[]> {
  const dated = await ask((database) =>
    database.getAllKeysFromIndex(store, byTime, IDBKeyRange.bound(EARLIEST, LATEST)),
  );
  const known = new Set(dated);
  const others = (await ask((database) => database.getAllKeys(store))).filter(
    (key) => !known.has(key),
  );
  return [...dated.reverse(), ...others];
}

async function readSome(
  ask: Ask,
  { store, bringReader }: Where,
  keys: readonly IDBValidKey[],
  limit: number,
): Promise<KeptList> {
  if (keys.length === 0) return { plays: [], more: 0, unreadable: 0 };
  const read = await bringReader();
  const plays: SavedPlay[] = [];
  let looked = 0;
  let unreadable = 0;
  while (looked < keys.length && plays.length < limit) {
    const some = keys.slice(looked, looked + Math.min(AT_A_TIME, limit - plays.length));
    const records = (
      await ask((database) => {
        const kept = database.transaction(store).store;
        return Promise.all(some.map((key) => kept.get(key)));
      })
    ).map(read);
    plays.push(...records.filter((one) => one !== null));
    unreadable += records.filter((one) => one === null).length;
    looked += some.length;
  }
  return { plays, more: keys.length - looked, unreadable };
}

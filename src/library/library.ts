// What is kept on the device: plays, in IndexedDB. When storage is refused or full, plays stay in memory and say so.

import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type SavedPlay, SavedPlaySchema } from './saved-play.ts';

export type Library = {
  /** Keeps a play, replacing its earlier state. Never throws: on trouble it stays in memory, see `trouble`. */
  save(play: SavedPlay): Promise<void>;
  /** The newest readable plays, newest first, at most `limit`. A record that cannot be read is left where it is and not listed. */
  recent(limit: number): Promise<readonly SavedPlay[]>;
  /** One play, or null when it is not kept or cannot be read. */
  find(id: string): Promise<SavedPlay | null>;
  remove(id: string): Promise<void>;
  /** What went wrong with storage, in words for the trainee, or null. */
  trouble(): string | null;
};

const REFUSED = 'This browser is not letting the game keep anything, so the session lasts only while this tab is open. “Keep as a file”, under Pause, saves it.';
const STORE = 'plays';
const BY_TIME = 'at';

/** Opens the library. `name` is the database's name; tests use their own. */
export async function openLibrary(name = 'joining-room'): Promise<Library> {
  /** Only what the device would not keep. */
  const memory = new Map<string, SavedPlay>();
  let trouble: string | null = null;
  let database: IDBPDatabase | null = null;
  try {
    database = await openDB(name, 1, {
      upgrade: (made) => void made.createObjectStore(STORE, { keyPath: 'id' }).createIndex(BY_TIME, 'at'),
    });
  } catch {
    trouble = REFUSED;
  }
  return {
    async save(play) {
      try {
        if (!database) throw new Error(REFUSED);
        const kept = database.transaction(STORE, 'readwrite');
        void kept.store.put(play);
        // Committed at once: a tab that is closed in the next moment has still kept it.
        kept.commit();
        await kept.done;
        memory.delete(play.id);
      } catch {
        trouble = REFUSED;
        memory.set(play.id, play);
      }
    },
    async recent(limit) {
      const found = [...memory.values()];
      try {
        let cursor = await database?.transaction(STORE).store.index(BY_TIME).openCursor(null, 'prev');
        while (cursor && found.length < limit + memory.size) {
          const play = readable(cursor.value);
          if (play && !memory.has(play.id)) found.push(play);
          cursor = await cursor.continue();
        }
      } catch {
        trouble = REFUSED;
      }
      return found.sort((a, b) => b.at - a.at).slice(0, limit);
    },
    async find(id) {
      return memory.get(id) ?? readable(await database?.get(STORE, id).catch(() => null));
    },
    async remove(id) {
      memory.delete(id);
      await database?.delete(STORE, id).catch(() => undefined);
    },
    trouble: () => trouble,
  };
}

function readable(record: unknown): SavedPlay | null {
  const parsed = v.safeParse(SavedPlaySchema, record);
  return parsed.success ? parsed.output : null;
}

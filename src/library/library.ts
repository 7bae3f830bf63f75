// What is kept on the device: plays, in IndexedDB. When storage is refused or full, plays stay in memory and say so.

import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type SavedPlay, SavedPlaySchema } from './saved-play.ts';

export type Library = {
  /** Keeps a play, replacing its earlier state. Never throws: on trouble it stays in memory, see `trouble`. */
  save(play: SavedPlay): Promise<void>;
  /** Every readable play, newest first. A record that cannot be read is left where it is and not listed. */
  all(): Promise<readonly SavedPlay[]>;
  remove(id: string): Promise<void>;
  /** What went wrong with storage, in words for the trainee, or null. */
  trouble(): string | null;
};

const REFUSED = 'This browser is not letting the game keep anything, so the session lasts only while this tab is open.';
const STORE = 'plays';

/** Opens the library. `name` is the database's name; tests use their own. */
export async function openLibrary(name = 'joining-room'): Promise<Library> {
  const memory = new Map<string, SavedPlay>();
  let trouble: string | null = null;
  let database: IDBPDatabase | null = null;
  try {
    database = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore(STORE, { keyPath: 'id' }) });
  } catch {
    trouble = REFUSED;
  }
  return {
    async save(play) {
      memory.set(play.id, play);
      try {
        await database?.put(STORE, play);
      } catch {
        trouble = REFUSED;
      }
    },
    async all() {
      const found = new Map(memory);
      const kept: unknown[] = await database?.getAll(STORE).catch(() => []) ?? [];
      for (const record of kept) {
        const parsed = v.safeParse(SavedPlaySchema, record);
        if (parsed.success && !found.has(parsed.output.id)) found.set(parsed.output.id, parsed.output);
      }
      return [...found.values()].sort((a, b) => b.at - a.at);
    },
    async remove(id) {
      memory.delete(id);
      await database?.delete(STORE, id).catch(() => undefined);
    },
    trouble: () => trouble,
  };
}

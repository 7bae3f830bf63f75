// Keeps every play that changes: holds its newest state until the device has it, tries again when
// the device did not take it, and says how that stands. It needs no library to begin with; that may
// come later, or fail to.

import type { Log } from '../play/log.ts';
import type { Library } from './library.ts';
import type { KeptList } from './list-kept.ts';
import type { OtherTabs } from './other-tabs.ts';
import type { SavedPlay } from './saved-play.ts';
import type { StorageError, Trouble } from './trouble.ts';

/**
 * How the keeping stands. `trouble`: the last try failed, and `unkept` says whether anything played
 * is in memory only because of it.
 */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'trouble'; readonly why: Trouble; readonly unkept: boolean };

/**
 * Why a play does not go on here: another tab opened it, or has already gone on with it when
 * something was to be kept here.
 */
export type Lost = 'opened-elsewhere' | 'overtaken';

export type Keeper = {
  /** How it stands with everything played in this tab. The same object until it changes. */
  now(): Keeping;
  /** Calls `listener` whenever that changes; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Keeps the state of a play, as soon as it can. */
  keep(id: string, log: Log, finished: boolean): void;
  /**
   * A play to go on with in this tab, or null when it is not kept.
   * @throws StorageError when the device does not say
   */
  take(id: string): Promise<SavedPlay | null>;
  /**
   * A play as it stands, whoever goes on with it; null where it is not kept, or the device does not
   * say.
   */
  find(id: string): Promise<SavedPlay | null>;
  /**
   * The newest plays, and all that are in memory. Where the device does not say, those in memory
   * alone.
   */
  recent(limit: number): Promise<KeptList>;
  /** @throws StorageError */
  remove(id: string): Promise<void>;
  /** Has `lost` called when the play may not go on in this tab; returns how to let go. */
  hold(id: string, lost: (why: Lost) => void): () => void;
};

/** What the keeper is given from outside. */
export type Surroundings = {
  /** Brings the library; asked again after it has failed. */
  readonly bringLibrary: () => Promise<Library>;
  readonly otherTabs: (onTaken: (id: string) => void) => OtherTabs;
  /** This page's name: no other page has it. */
  readonly holder: string;
  /** Now, in milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Milliseconds until a save that failed is tried again: the first time, and at most (each wait is
 * twice the one before).
 */
const AGAIN = { first: 1000, most: 30_000 } as const;

export function openKeeper({ bringLibrary, otherTabs, holder, now }: Surroundings): Keeper {
  /** The newest state of every play that the device has not got. */
  const unkept = new Map<string, SavedPlay>();
  const held = new Map<string, (why: Lost) => void>();
  const listeners = new Set<() => void>();
  let coming: Promise<Library> | null = null;
  let trouble: Trouble | null = null;
  let keeping: Keeping = { kind: 'kept' };
  let saving = false;
  let wait: number = AGAIN.first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const library = (): Promise<Library> => {
    coming ??= bringLibrary().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
  const say = (): void => {
    const next = keepingOf(trouble, unkept.size > 0);
    if (JSON.stringify(next) === JSON.stringify(keeping)) return;
    keeping = next;
    for (const listener of listeners) listener();
  };
  const lose = (id: string, why: Lost): void => {
    unkept.delete(id);
    held.get(id)?.(why);
  };
  const tabs = otherTabs((id) => lose(id, unkept.has(id) ? 'overtaken' : 'opened-elsewhere'));
  const went = (well: Trouble | null): void => {
    trouble = well;
    say();
  };
  /**
   * Saves what waits, one after the other; of a play that changed meanwhile the newer state still
   * waits then.
   */
  const saveAll = async (): Promise<void> => {
    clearTimeout(timer);
    if (saving) return;
    saving = true;
    try {
      for (let play = first(unkept); play; play = first(unkept)) {
        const mine = await (await library()).save(play);
        if (!mine) lose(play.id, 'overtaken');
        else if (unkept.get(play.id) === play) unkept.delete(play.id);
        went(null);
        wait = AGAIN.first;
      }
    } catch (error) {
      went(troubleIn(error));
      timer = setTimeout(() => void saveAll(), wait);
      wait = Math.min(wait * 2, AGAIN.most);
    } finally {
      saving = false;
    }
  };
  return {
    now: () => keeping,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep(id, log, finished) {
      unkept.set(id, { id, log, finished, at: now(), holder });
      say();
      void saveAll();
    },
    async take(id) {
      const here = unkept.get(id);
      if (here) return here;
      try {
        const found = await (await library()).take(id, holder);
        if (found) tabs.taken(id);
        went(null);
        return found;
      } catch (error) {
        went(troubleIn(error));
        throw error;
      }
    },
    find: async (id) =>
      unkept.get(id) ??
      library()
        .then((one) => one.find(id))
        .catch(() => null),
    async recent(limit) {
      const kept = await library()
        .then((one) => one.recent(limit))
        .then(
          (found) => {
            if (unkept.size === 0) went(null);
            return found;
          },
          (error: unknown): KeptList => {
            went(troubleIn(error));
            return { plays: [], more: 0, unreadable: 0 };
          },
        );
      return {
        ...kept,
        plays: [...unkept.values(), ...kept.plays.filter(({ id }) => !unkept.has(id))].sort(
          (a, b) => b.at - a.at,
        ),
      };
    },
    async remove(id) {
      try {
        await (await library()).remove(id);
        unkept.delete(id);
        say();
      } catch (error) {
        went(troubleIn(error));
        throw error;
      }
    },
    hold(id, lost) {
      held.set(id, lost);
      return () => {
        if (held.get(id) === lost) held.delete(id);
      };
    },
  };
}

function keepingOf(trouble: Trouble | null, unkept: boolean): Keeping {
  if (trouble !== null) return { kind: 'trouble', why: trouble, unkept };
  return { kind: unkept ? 'saving' : 'kept' };
}

/** What the library throws says what is wrong; anything else means that it has not come itself. */
const troubleIn = (error: unknown): Trouble =>
  (error as Partial<StorageError>).trouble ?? 'not-loaded';

function first<T>(map: ReadonlyMap<string, T>): T | undefined {
  return map.values().next().value;
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keeping, type Lost, openKeeper } from '../../src/library/keeper.ts';
import type { Library } from '../../src/library/library.ts';
import type { SavedPlay } from '../../src/library/saved-play.ts';
import { StorageError, type Trouble } from '../../src/library/trouble.ts';
import { newLog } from '../../src/play/open-run.ts';
import { material } from '../play/theo.ts';

const log = newLog(material, 7, 'practice');

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** A keeper on a device of which it can be said what is wrong, and what is asked of it. */
function keeping() {
  const device = { wrong: null as Trouble | null, brought: 0, saves: 0 };
  const plays = new Map<string, SavedPlay>();
  const taken: string[] = [];
  let hear: (id: string) => void = () => undefined;
  const asked = <T>(answer: () => T): Promise<T> =>
    device.wrong ? Promise.reject(new StorageError(device.wrong)) : Promise.resolve(answer());
  const library: Library = {
    save(play) {
      device.saves += 1;
      return asked(() => {
        plays.set(play.id, play);
        return true;
      });
    },
    take: (id) => asked(() => plays.get(id) ?? null),
    find: (id) => asked(() => plays.get(id) ?? null),
    recent: () => asked(() => ({ plays: [...plays.values()], more: 2, unreadable: 1 })),
    remove: (id) => asked(() => void plays.delete(id)),
  };
  const keeper = openKeeper({
    bringLibrary: async () => {
      device.brought += 1;
      return library;
    },
    otherTabs(onTaken) {
      hear = onTaken;
      return { taken: (id) => taken.push(id) };
    },
    holder: 'this page',
    now: () => 77,
  });
  return { keeper, device, plays, taken, hear: (id: string) => hear(id) };
}

describe('how it stands with what is played', () => {
  it('is nothing to speak of before anything is', () => {
    expect(keeping().keeper.now()).toEqual({ kind: 'kept' });
  });

  it('is told to whoever listens, each change once, until they stop', async () => {
    const { keeper, device } = keeping();
    const told: Keeping['kind'][] = [];
    const stop = keeper.subscribe(() => told.push(keeper.now().kind));
    keeper.keep('a', log, false);
    keeper.keep('a', log, false);
    await pass(0);
    expect(told).toEqual(['saving', 'kept']);
    device.wrong = 'full';
    keeper.keep('a', log, false);
    await pass(100_000);
    expect(told).toEqual(['saving', 'kept', 'saving', 'trouble']);
    stop();
    device.wrong = null;
    await pass(100_000);
    expect(keeper.now()).toEqual({ kind: 'kept' });
    expect(told).toHaveLength(4);
  });

  it('is the same object while it is the same', async () => {
    const { keeper } = keeping();
    keeper.keep('a', log, false);
    const { now } = keeper;
    const saving = now();
    keeper.keep('b', log, false);
    expect(now()).toBe(saving);
  });

  it('is trouble, with nothing unkept, where only a look or a removal failed; a look that works ends it', async () => {
    const { keeper, device } = keeping();
    device.wrong = 'silent';
    await expect(keeper.take('a')).rejects.toMatchObject({ trouble: 'silent' });
    expect(keeper.now()).toEqual({ kind: 'trouble', why: 'silent', unkept: false });
    device.wrong = null;
    await keeper.recent(1);
    expect(keeper.now()).toEqual({ kind: 'kept' });
    device.wrong = 'refused';
    await expect(keeper.remove('a')).rejects.toMatchObject({ trouble: 'refused' });
    expect(keeper.now()).toMatchObject({ why: 'refused', unkept: false });
    device.wrong = null;
    await keeper.take('a');
    expect(keeper.now()).toEqual({ kind: 'kept' });
  });

  it('stays trouble while a play waits, though others can be listed', async () => {
    const { keeper, device } = keeping();
    device.wrong = 'full';
    keeper.keep('a', log, false);
    await pass(0);
    device.wrong = null;
    await keeper.recent(9);
    expect(keeper.now()).toMatchObject({ why: 'full', unkept: true });
  });
});

describe('a save that failed', () => {
  it('is tried again after one second, then two, then four, and never less often than every half minute', async () => {
    const { keeper, device } = keeping();
    device.wrong = 'full';
    keeper.keep('a', log, false);
    await pass(0);
    const triesAfter = async (milliseconds: number): Promise<number> => {
      await pass(milliseconds);
      return device.saves;
    };
    expect(await triesAfter(999)).toBe(1);
    expect(await triesAfter(1)).toBe(2);
    expect(await triesAfter(1999)).toBe(2);
    expect(await triesAfter(1)).toBe(3);
    expect(await triesAfter(4000)).toBe(4);
    await pass(8000 + 16_000);
    expect(await triesAfter(29_999)).toBe(6);
    expect(await triesAfter(1)).toBe(7);
    expect(await triesAfter(30_000)).toBe(8);
  });

  it('begins with one second again once a save has worked', async () => {
    const { keeper, device } = keeping();
    device.wrong = 'full';
    keeper.keep('a', log, false);
    await pass(7000);
    device.wrong = null;
    await pass(100_000);
    expect(keeper.now()).toEqual({ kind: 'kept' });
    device.wrong = 'full';
    const { saves } = device;
    keeper.keep('a', log, false);
    await pass(0);
    expect(device.saves).toBe(saves + 1);
    await pass(1000);
    expect(device.saves).toBe(saves + 2);
  });

  it('is not tried twice at once, however often something is kept meanwhile', async () => {
    const { keeper, device, plays } = keeping();
    for (const id of ['a', 'b', 'a', 'b']) keeper.keep(id, log, true);
    await pass(0);
    // The first had begun when a newer state of it came.
    expect(device.saves).toBe(3);
    expect([...plays.values()]).toEqual(
      ['a', 'b'].map((id) => ({ id, log, finished: true, at: 77, holder: 'this page' })),
    );
    expect(device.brought).toBe(1);
  });
});

describe('a play', () => {
  it('that is taken from the device is told to the other tabs; one from memory, or that is not there, is not', async () => {
    const { keeper, device, taken } = keeping();
    keeper.keep('a', log, false);
    await pass(0);
    expect(await keeper.take('nothing')).toBeNull();
    await keeper.take('a');
    device.wrong = 'full';
    keeper.keep('b', log, false);
    await keeper.take('b');
    expect(taken).toEqual(['a']);
  });

  it('is found in memory or on the device, and is none where the device does not say', async () => {
    const { keeper, device, plays } = keeping();
    keeper.keep('a', log, false);
    await pass(0);
    expect(await keeper.find('a')).toEqual(plays.get('a'));
    device.wrong = 'silent';
    expect(await keeper.find('a')).toBeNull();
    keeper.keep('a', log, true);
    expect(await keeper.find('a')).toMatchObject({ finished: true });
    expect(keeper.now().kind).toBe('saving');
  });

  it('that another tab took while it waited here is overtaken, and not kept from here any more', async () => {
    const { keeper, device, plays, hear } = keeping();
    const lost: Lost[] = [];
    keeper.hold('a', (why) => lost.push(why));
    device.wrong = 'full';
    keeper.keep('a', log, false);
    await pass(0);
    hear('a');
    expect(lost).toEqual(['overtaken']);
    device.wrong = null;
    await pass(60_000);
    expect(plays.size).toBe(0);
  });

  it('that was let go of is not told of any more; one that was taken up since is', () => {
    const { keeper, hear } = keeping();
    const lost: string[] = [];
    const letGo = keeper.hold('a', () => lost.push('first'));
    const letGoAgain = keeper.hold('a', () => lost.push('second'));
    letGo();
    hear('a');
    letGoAgain();
    hear('a');
    expect(lost).toEqual(['second']);
  });

  it('that was removed is not kept again', async () => {
    const { keeper, device, plays } = keeping();
    device.wrong = 'full';
    keeper.keep('a', log, false);
    await pass(0);
    device.wrong = null;
    await keeper.remove('a');
    await pass(60_000);
    expect(plays.size).toBe(0);
  });
});

describe('the list', () => {
  it('is what the device has, with what is left of it, and what waits here in its newest state', async () => {
    const { keeper, device } = keeping();
    keeper.keep('a', log, false);
    await pass(0);
    expect(await keeper.recent(9)).toMatchObject({
      plays: [{ id: 'a', finished: false }],
      more: 2,
      unreadable: 1,
    });
    device.wrong = 'full';
    keeper.keep('a', log, true);
    await pass(0);
    expect(await keeper.recent(9)).toEqual({
      plays: [{ id: 'a', log, finished: true, at: 77, holder: 'this page' }],
      more: 0,
      unreadable: 0,
    });
    expect(keeper.now()).toMatchObject({ why: 'full', unkept: true });
  });
});

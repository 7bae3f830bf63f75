import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keeper, type Lost, openKeeper } from '../../src/library/keeper.ts';
import type { Library } from '../../src/library/library.ts';
import type { SavedPlay } from '../../src/library/saved-play.ts';
import { StorageError, type Trouble } from '../../src/library/trouble.ts';
import { newLog } from '../../src/play/open-run.ts';
import { material } from '../play/theo.ts';

const log = newLog(material, 7, 'practice');
const answered = (answers: number): typeof log => ({ ...log, seed: answers });

/** A device: what is on it, and what is wrong with it at the moment. Two pages can share one. */
type Device = { readonly plays: Map<string, SavedPlay>; wrong: Trouble | null };
const device = (): Device => ({ plays: new Map(), wrong: null });

function libraryOf(one: Device): Library {
  const asked = (): void => {
    if (one.wrong) throw new StorageError(one.wrong);
  };
  return {
    async save(play) {
      asked();
      const kept = one.plays.get(play.id);
      if (kept && kept.holder !== play.holder) return false;
      one.plays.set(play.id, play);
      return true;
    },
    async take(id, holder) {
      asked();
      const found = one.plays.get(id);
      if (!found) return null;
      one.plays.set(id, { ...found, holder });
      return { ...found, holder };
    },
    async find(id) {
      asked();
      return one.plays.get(id) ?? null;
    },
    async recent(limit) {
      asked();
      return {
        plays: [...one.plays.values()].sort((a, b) => b.at - a.at).slice(0, limit),
        more: Math.max(0, one.plays.size - limit),
        unreadable: 0,
      };
    },
    async remove(id) {
      asked();
      one.plays.delete(id);
    },
  };
}

const alone = () => ({ taken: () => undefined });
let clock = 0;
function keeperOn(
  one: Device,
  holder = 'this page',
  bringLibrary = async (): Promise<Library> => libraryOf(one),
): Keeper {
  clock = 0;
  return openKeeper({ bringLibrary, otherTabs: alone, holder, now: () => (clock += 1) });
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
/** Lets everything happen that needs no more waiting than this, in milliseconds. */
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe('a play that is kept', () => {
  it('is being saved, and then is on the device', async () => {
    const one = device();
    const keeper = keeperOn(one);
    keeper.keep('a', answered(1), false);
    expect(keeper.now()).toEqual({ kind: 'saving' });
    await pass(0);
    expect(keeper.now()).toEqual({ kind: 'kept' });
    expect(one.plays.get('a')?.log).toEqual(answered(1));
  });

  it('is in memory only while there is no room, says so, and is saved by itself once there is', async () => {
    const one = device();
    const keeper = keeperOn(one);
    one.wrong = 'full';
    keeper.keep('a', answered(1), false);
    keeper.keep('a', answered(2), false);
    await pass(0);
    expect(keeper.now()).toEqual({ kind: 'trouble', why: 'full', unkept: true });
    one.wrong = null;
    await pass(1000);
    expect(keeper.now()).toEqual({ kind: 'kept' });
    expect(one.plays.get('a')?.log).toEqual(answered(2));
  });

  it('waits for a library that has not come, which is asked for again', async () => {
    const one = device();
    let line = 'broken';
    const keeper = keeperOn(one, 'this page', async () => {
      if (line === 'broken') throw new TypeError('Failed to fetch');
      return libraryOf(one);
    });
    keeper.keep('a', answered(1), false);
    await pass(0);
    expect(keeper.now()).toEqual({ kind: 'trouble', why: 'not-loaded', unkept: true });
    line = 'whole';
    await pass(60_000);
    expect(keeper.now()).toEqual({ kind: 'kept' });
  });

  it('can be taken up again from memory, and is listed', async () => {
    const one = device();
    const keeper = keeperOn(one);
    keeper.keep('old', answered(1), true);
    await pass(0);
    one.wrong = 'refused';
    keeper.keep('new', answered(3), false);
    await pass(0);
    expect((await keeper.take('new'))?.log).toEqual(answered(3));
    expect((await keeper.recent(9)).plays.map(({ id }) => id)).toEqual(['new']);
    one.wrong = null;
    expect((await keeper.recent(9)).plays.map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await keeper.recent(0)).plays.map(({ id }) => id)).toEqual(['new']);
  });

  it('is not let go of because it could not be removed', async () => {
    const one = device();
    const keeper = keeperOn(one);
    one.wrong = 'refused';
    keeper.keep('a', answered(1), false);
    await expect(keeper.remove('a')).rejects.toThrow(StorageError);
    expect((await keeper.take('a'))?.log).toEqual(answered(1));
  });

  it('is on the device in its newest state in the end, whatever went wrong on the way', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('keep' as const),
        id: fc.constantFrom('a', 'b'),
        answers: fc.nat(99),
      }),
      fc.record({
        kind: fc.constant('wrong' as const),
        wrong: fc.constantFrom('full', 'refused', 'silent', null),
      }),
      fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(90_000) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const one = device();
        const keeper = keeperOn(one);
        const newest = new Map<string, typeof log>();
        for (const now of steps) {
          if (now.kind === 'wrong') one.wrong = now.wrong;
          else if (now.kind === 'pass') await pass(now.milliseconds);
          else {
            newest.set(now.id, answered(now.answers));
            keeper.keep(now.id, answered(now.answers), false);
          }
        }
        one.wrong = null;
        await pass(60_000);
        expect(new Map([...one.plays].map(([id, play]) => [id, play.log]))).toEqual(newest);
        expect(keeper.now()).toEqual({ kind: 'kept' });
      }),
    );
  });
});

describe('a play in two pages', () => {
  it('goes on in the one that took it last; what the other would save changes nothing, and it is told', async () => {
    const one = device();
    const first = keeperOn(one, 'first');
    const second = keeperOn(one, 'second');
    const lost: Lost[] = [];
    first.hold('a', (why) => lost.push(why));
    first.keep('a', answered(1), false);
    await pass(0);
    await second.take('a');
    second.keep('a', answered(2), false);
    await pass(0);
    first.keep('a', answered(9), false);
    await pass(0);
    expect(one.plays.get('a')?.log).toEqual(answered(2));
    expect(lost).toEqual(['overtaken']);
    expect(first.now()).toEqual({ kind: 'kept' });
  });

  it('is told at once where the pages hear of each other', async () => {
    const one = device();
    const lost: Lost[] = [];
    let hear: (id: string) => void = () => undefined;
    const keeper = openKeeper({
      bringLibrary: async () => libraryOf(one),
      holder: 'this page',
      now: () => 1,
      otherTabs(onTaken) {
        hear = onTaken;
        return alone();
      },
    });
    keeper.hold('a', (why) => lost.push(why));
    keeper.keep('a', answered(1), false);
    await pass(0);
    hear('another play');
    hear('a');
    expect(lost).toEqual(['opened-elsewhere']);
  });

  it('that was removed in the other is kept again by the one that goes on with it', async () => {
    const one = device();
    const keeper = keeperOn(one);
    keeper.keep('a', answered(1), false);
    await pass(0);
    one.plays.clear();
    keeper.keep('a', answered(2), false);
    await pass(0);
    expect(one.plays.get('a')?.log).toEqual(answered(2));
  });
});

import { describe, expect, it } from 'vitest';
import { listPlays } from '../../src/app/list-plays.ts';
import type { Store } from '../../src/app/store.ts';
import type { SavedPlay } from '../../src/library/saved-play.ts';
import { begun, playThrough } from '../play/theo.ts';

const kept = (id: string, play: Store): SavedPlay => ({
  id,
  log: play.run().log,
  at: 0,
  finished: false,
  holder: 'a page',
});
/** What is listed of these plays, which were let go, and how often they were read. */
async function listed(...plays: readonly SavedPlay[]) {
  const gone: string[] = [];
  let reads = 0;
  const list = await listPlays(
    {
      async recent() {
        reads += 1;
        return { plays, more: 0, unreadable: 0 };
      },
      async remove(id) {
        gone.push(id);
      },
    },
    false,
  );
  return { list: list.plays, gone, reads };
}

describe('the list of plays', () => {
  it('has a play in which something was answered, and lets go of one that was only opened', async () => {
    const { list, gone, reads } = await listed(
      kept(
        'played',
        playThrough(7, () => 0, 3),
      ),
      kept('opened', begun(8)),
    );
    expect(list).toMatchObject([{ id: 'played', session: 1, turn: 3, retried: false }]);
    expect(gone).toEqual(['opened']);
    expect(reads).toBe(1);
  });

  it('has a play that stands before its first answer again', async () => {
    const play = playThrough(7, () => 0, 3);
    play.send({ kind: 'go-to', act: 0, at: 0 });
    const { list, gone } = await listed(kept('again', play));
    expect(list).toMatchObject([{ id: 'again', turn: 0, retried: true }]);
    expect(gone).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { otherTabs } from '../../src/library/other-tabs.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a play taken in one tab', () => {
  it('is heard of in the others by its id, and not in its own', async () => {
    const heard: string[] = [];
    const own: string[] = [];
    otherTabs((id) => heard.push(id));
    const tab = otherTabs((id) => own.push(id));
    const strange = new BroadcastChannel('joining-room.taken');
    strange.postMessage({ id: 'not a text' });
    tab.taken('a');
    await expect.poll(() => heard).toEqual(['a']);
    expect(own).toEqual([]);
    strange.close();
  });

  it('is told to nobody where tabs cannot hear of each other', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(() => otherTabs(() => undefined).taken('a')).not.toThrow();
  });
});

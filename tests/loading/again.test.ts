import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAt } from '../../src/loading/again.ts';
import { NotLoaded } from '../../src/loading/not-loaded.ts';

/** What the server does with each request in turn; the last goes on for ever. */
type Line = readonly ('lost' | 'never' | number)[];
const asked: string[] = [];

function lineIs(line: Line): void {
  let turn = 0;
  vi.stubGlobal('fetch', async (address: string, options?: RequestInit): Promise<Response> => {
    // A look whether the file is still there is no try.
    const looking = options?.cache === 'no-store';
    const now = line[Math.min(looking ? Math.max(0, turn - 1) : turn, line.length - 1)] ?? 'lost';
    if (!looking) {
      turn += 1;
      asked.push(address);
    }
    if (now === 'never') return new Promise(() => undefined);
    if (now === 'lost') throw new TypeError('Failed to fetch');
    return new Response(`answer ${now}`, { status: now });
  });
}

const browser = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What came of it, after so many seconds. */
async function whatComesOf<T>(
  seconds: number,
  task: Promise<T>,
): Promise<T | 'still waiting' | Error> {
  let found: T | 'still waiting' | Error = 'still waiting';
  task.then(
    (it) => {
      found = it;
    },
    (error: Error) => {
      found = error;
    },
  );
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return found;
}

describe('a file that comes', () => {
  it('leaves nothing waiting behind it', async () => {
    lineIs([200]);
    await whatComesOf(1, textAt('/one.json'));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a file that does not come', () => {
  it('is asked for again, at another address, since some browsers remember that the first one failed', async () => {
    lineIs(['lost', 503, 200]);
    expect(await whatComesOf(5, textAt('/one.json'))).toBe('answer 200');
    expect(asked[0]).toBe('/one.json');
    expect(asked.slice(1).every((address) => address.startsWith('/one.json?again='))).toBe(true);
    expect(new Set(asked).size).toBe(3);
  });

  it('is given up in words after a while', async () => {
    lineIs(['lost']);
    const found = await whatComesOf(60, textAt('/one.json'));
    expect(found).toBeInstanceOf(NotLoaded);
    expect((found as NotLoaded).message).toContain('Check the connection');
    expect((found as NotLoaded).gone).toBe(false);
  });

  it('is asked for at once when the line comes back', async () => {
    lineIs(['lost', 'lost', 'lost', 'lost', 200]);
    const task = textAt('/one.json');
    expect(await whatComesOf(5, task)).toBe('still waiting');
    browser.dispatchEvent(new Event('online'));
    expect(await whatComesOf(0.001, task)).toBe('answer 200');
  });

  it('that the server has no more is not waited for: the game has been put up anew', async () => {
    lineIs([404]);
    const found = await whatComesOf(1, textAt('/one.json'));
    expect((found as NotLoaded).gone).toBe(true);
    expect((found as NotLoaded).message).toContain('has been updated');
  });

  it('and does not fail either is asked for once more beside the request that hangs, and a slow answer still counts', async () => {
    lineIs(['never', 200]);
    const task = textAt('/one.json');
    expect(await whatComesOf(25, task)).toBe('still waiting');
    expect(asked).toHaveLength(1);
    expect(await whatComesOf(10, task)).toBe('answer 200');
    expect(asked).toHaveLength(2);
  });
});

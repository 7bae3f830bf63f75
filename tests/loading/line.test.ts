import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onTheLine, whenFree } from '../../src/loading/line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A wish, and how to end it. */
function wish(): { readonly ends: (fails?: Error) => void } {
  let ends: (fails?: Error) => void = () => undefined;
  const open = new Promise<void>((resolve, reject) => {
    ends = (fails) => (fails ? reject(fails) : resolve());
  });
  onTheLine(open).catch(() => undefined);
  return { ends };
}

async function isFree(): Promise<boolean> {
  let free = false;
  void whenFree().then(() => {
    free = true;
  });
  await vi.advanceTimersByTimeAsync(200);
  return free;
}

describe('the line', () => {
  it('is free while nothing is asked for', async () => {
    expect(await isFree()).toBe(true);
  });

  it('is not free before every wish has come to its end, well or badly', async () => {
    const [first, second] = [wish(), wish()];
    let free = false;
    void whenFree().then(() => {
      free = true;
    });
    first.ends();
    await vi.advanceTimersByTimeAsync(5000);
    expect(free).toBe(false);
    second.ends(new Error('It did not come.'));
    await vi.advanceTimersByTimeAsync(200);
    expect(free).toBe(true);
  });

  it('is not free where one wish follows at once on another', async () => {
    const first = wish();
    let free = false;
    void whenFree().then(() => {
      free = true;
    });
    first.ends();
    await vi.advanceTimersByTimeAsync(50);
    const next = wish();
    await vi.advanceTimersByTimeAsync(1000);
    expect(free).toBe(false);
    next.ends();
    await vi.advanceTimersByTimeAsync(200);
    expect(free).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importPlay } from '../../src/library/import-play.ts';
import { LARGEST_FILE } from '../../src/library/largest-file.ts';
import { playThrough } from '../play/theo.ts';

const { log } = playThrough(7, () => 0, 2).run();
const fileOf = (text: string): File => new File([text], 'a play.json');
const good = fileOf(JSON.stringify(log));
const browser = new EventTarget();
const never = new AbortController().signal;

/** A worker that answers, or fails, as it is told; what it was asked, and whether it was ended. */
function workersThat(answer: (worker: FakeWorker) => void): FakeWorker[] {
  const workers: FakeWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super(answer);
        workers.push(this);
      }
    },
  );
  return workers;
}

class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = false;
  readonly #answer: (worker: FakeWorker) => void;
  constructor(answer: (worker: FakeWorker) => void) {
    super();
    this.#answer = answer;
  }
  postMessage(question: unknown): void {
    this.asked.push(question);
    this.#answer(this);
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
});
afterEach(() => void vi.unstubAllGlobals());

describe('a file that was chosen', () => {
  it('is read by a worker, which is ended once it has answered', async () => {
    const workers = workersThat((worker) =>
      worker.says({ kind: 'play', play: { id: 'file-1', log } }),
    );
    expect(await importPlay(good, ['theo'], never)).toEqual({ id: 'file-1', log });
    expect(workers).toMatchObject([{ asked: [{ file: good, cases: ['theo'] }], ended: true }]);
  });

  it('is refused in the words of the worker', async () => {
    workersThat((worker) => worker.says({ kind: 'refused', why: 'This is no play.' }));
    await expect(importPlay(good, ['theo'], never)).rejects.toThrow(/^This is no play\.$/);
  });

  it.each(['error', 'messageerror'])(
    'is read on the page where the worker says %s',
    async (kind) => {
      const workers = workersThat((worker) => worker.dispatchEvent(new Event(kind)));
      expect(await importPlay(good, ['theo'], never)).toMatchObject({ log: { seed: 7 } });
      expect(workers).toMatchObject([{ ended: true }]);
    },
  );

  it('is read on the page where there are no workers, with the same refusals', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await importPlay(good, ['theo'], never)).toMatchObject({ log: { seed: 7 } });
    await expect(importPlay(good, ['mina'], never)).rejects.toThrow(/theo/);
  });

  it('that is too large is not given to anybody', async () => {
    const workers = workersThat(() => undefined);
    const large = fileOf('x'.repeat(LARGEST_FILE + 1));
    await expect(importPlay(large, ['theo'], never)).rejects.toThrow(/2\.1 MB/);
    expect(workers).toEqual([]);
    const largest = fileOf('x'.repeat(LARGEST_FILE));
    workersThat((worker) => worker.says({ kind: 'refused', why: 'Looked at.' }));
    await expect(importPlay(largest, ['theo'], never)).rejects.toThrow('Looked at.');
  });

  it('is let go of at once when it is given up', async () => {
    const giving = new AbortController();
    const workers = workersThat(() => giving.abort());
    await expect(importPlay(good, ['theo'], giving.signal)).rejects.toThrow(/abort/i);
    expect(workers).toMatchObject([{ ended: true }]);
    const asked = workersThat(() => undefined);
    await expect(importPlay(good, ['theo'], AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(asked.flatMap((worker) => worker.asked)).toEqual([]);
  });
});

// A play read from a file that somebody chose: nothing of it before its size is known, and what is
// read is read beside the page.

import { again } from '../loading/again.ts';
import { LARGEST_FILE, tooLarge } from './largest-file.ts';
import type { PlayInFile } from './read-play.ts';
import type { Answer, Question } from './read-play-worker.ts';
import workerFile from './read-play-worker.ts?worker&url';

const ADDRESS = vouchedFor(workerFile);

/**
 * The play in a file, of one of the cases whose ids are given. Nothing is kept. Ends at once when
 * it is given up.
 * @throws Error in one paragraph for the trainee: what is wrong with the file, where, and what to
 * do
 */
export async function importPlay(
  file: File,
  cases: readonly string[],
  givenUp: AbortSignal,
): Promise<PlayInFile> {
  if (file.size > LARGEST_FILE) throw new Error(tooLarge(file.size));
  const answer = await answerOfWorker({ file, cases }, givenUp);
  givenUp.throwIfAborted();
  if (answer?.kind === 'refused') throw new Error(answer.why);
  return answer?.play ?? readHere(file, cases);
}

/** What the worker makes of the file; null where there is no worker to be had. */
function answerOfWorker(question: Question, givenUp: AbortSignal): Promise<Answer | null> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const end = (answer: Answer | null): void => {
      worker?.terminate();
      givenUp.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = (): void => end(null);
    if (!worker || givenUp.aborted) return end(null);
    givenUp.addEventListener('abort', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(data));
    // A worker that could not be loaded, or is not allowed.
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('messageerror', () => end(null));
    worker.postMessage(question);
  });
}

function startWorker(): Worker | null {
  try {
    return ADDRESS === null ? null : new Worker(ADDRESS, { type: 'module' });
  } catch {
    return null;
  }
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
};

/**
 * The worker's address, vouched for where a page takes no other (Trusted Types); null where nobody
 * may vouch.
 */
function vouchedFor(address: string): string | null {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes
      ? (trustedTypes
          .createPolicy('joining-room', { createScriptURL: (url) => url })
          .createScriptURL(address) as string)
      : address;
  } catch {
    return null;
  }
}

/** Reads on the page itself: within the limit of size that is a moment. */
async function readHere(file: File, cases: readonly string[]): Promise<PlayInFile> {
  const { readPlay } = await again(() => import('./reading.ts'));
  return readPlay(file, cases);
}

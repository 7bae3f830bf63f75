// Asks for the game's own files, and asks again when one does not come (docs/decisions/009). Knows
// nothing of what it loads.

import { onTheLine } from './line.ts';
import { NotLoaded } from './not-loaded.ts';
import { pause } from './pause.ts';

/**
 * Milliseconds before each further try. A short loss of the line is bridged; after a long one the
 * trainee is told.
 */
const WAITS = [300, 1000, 3000, 6000, 10_000] as const;
/**
 * Milliseconds after which what has not been answered is asked for once more beside it. A slow line
 * is not taken for a dead one.
 */
const STALLED = 30_000;
/**
 * Milliseconds in which a look whether a file is still there has to be answered; else it counts as
 * there.
 */
const LOOKED = 5000;
const GONE = [404, 410];

/**
 * An arrow that imports a module, and nothing else. The build makes of it a function that hands the
 * script's address to `ask` (tools/late-scripts.ts); the dev server does not.
 */
type LateImport<T> = (ask?: (address: string) => Promise<never>) => Promise<T>;

/**
 * Where a script was found that did not come at its own address: browsers before 2026 remember for
 * the page's life that a script has failed.
 */
const foundAt = new Map<string, string>();

/** Loads a script. @throws NotLoaded once it has been asked for often enough */
export function again<T>(load: LateImport<T>): Promise<T> {
  let own = '';
  return keepAsking(
    async (query) => {
      let from = '';
      const loaded = await load((address) => {
        own = address;
        from = query ? own + query : (foundAt.get(own) ?? own);
        return import(/* @vite-ignore */ from) as Promise<never>;
      });
      foundAt.set(own, from);
      return loaded;
    },
    () => own,
  );
}

/** The text at an address. @throws NotLoaded once it has been asked for often enough */
export function textAt(address: string): Promise<string> {
  return keepAsking(
    async (query) => {
      const answer = await fetch(address + query);
      if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
      return answer.text();
    },
    () => address,
  );
}

/**
 * Asks until there is an answer; from the second time on with a query behind the address, so that
 * no failure is remembered.
 * @throws NotLoaded
 */
export async function keepAsking<T>(
  ask: (query: string) => Promise<T>,
  address: () => string,
): Promise<T> {
  const answered = new AbortController();
  const { signal } = answered;
  const inTurn = async (first: string): Promise<T> => {
    for (let turn = 0; ; turn += 1) {
      try {
        return await ask(turn === 0 ? first : freshQuery());
      } catch (error) {
        const wait = WAITS[turn];
        const gone = await isGone(address());
        if (gone || wait === undefined || signal.aborted) throw new NotLoaded(gone, error);
        await pause(wait, signal);
      }
    }
  };
  const beside = async (): Promise<T> => {
    await pause(STALLED, signal);
    return signal.aborted ? new Promise<never>(() => undefined) : inTurn(freshQuery());
  };
  try {
    return await onTheLine(Promise.race([inTurn(''), beside()]));
  } finally {
    answered.abort();
  }
}

const freshQuery = (): string => `?again=${Date.now()}`;

/**
 * Whether the server answers that it has no such file, or gives a page in its place: so it is for a
 * tab that is older than the game there.
 */
async function isGone(address: string): Promise<boolean> {
  if (address === '') return false;
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(LOOKED) });
    void answer.body?.cancel();
    return (
      GONE.includes(answer.status) ||
      (answer.ok && answer.headers.get('content-type')?.startsWith('text/html') === true)
    );
  } catch {
    return false;
  }
}

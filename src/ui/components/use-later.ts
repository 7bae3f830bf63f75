// A part of the screen that is loaded when it is first needed, so that the first answers need not
// wait for it.

import { useEffect, useState } from 'preact/hooks';
import { pause } from '../../loading/pause.ts';
import { type Failure, failureOf } from './words-for.ts';

/**
 * Milliseconds after which what could not be loaded is asked for anew, if the line has not come
 * back before.
 */
const ANEW = 30_000;

export type Later<T> = {
  /** What was to be loaded; null while it is not there. */
  readonly it: T | null;
  /** Why it is not there, once it has been given up for now. */
  readonly trouble: Failure | null;
  /** Asks for it anew. */
  retry(): void;
};

/**
 * What `load` gives, once it is `needed`. Where it cannot be loaded it is asked for anew, now and
 * then and when the line comes back.
 */
export function useLater<T>(needed: boolean, load: () => Promise<T>): Later<T> {
  const [it, setIt] = useState<{ readonly is: T } | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!needed || it) return;
    let left = false;
    const found = (is: T): void => {
      if (!left) setIt({ is });
    };
    const lost = async (error: unknown): Promise<void> => {
      if (left) return;
      setTrouble(failureOf(error));
      await pause(ANEW);
      if (!left) setRound(round + 1);
    };
    load().then(found, lost);
    return () => {
      left = true;
    };
  }, [needed, round]);
  const retry = (): void => {
    setTrouble(null);
    setRound(round + 1);
  };
  return { it: it?.is ?? null, trouble: it ? null : trouble, retry };
}

// How far the client's lines have been shown: one at a time, after the quiet before each, or all at
// once; and what the trainee did with them meanwhile.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Given } from '../../play/noticed.ts';
import type { PlayView } from '../../play/play-view.ts';

export type Pacing = {
  /** Lines shown so far, at least one. */
  readonly shown: number;
  readonly done: boolean;
  /** True during the quiet before a line. */
  readonly waiting: boolean;
  next(): void;
  /** How the answer that is given now came about. */
  given(): Pick<Given, 'skipped' | 'took' | 'texts'>;
};

/**
 * Paces the lines of `view`; `allAtOnce` shows the whole beat. A line asked for is shown without
 * its quiet.
 */
export function useLines(view: PlayView, allAtOnce: boolean, stopped: boolean): Pacing {
  const [progress, setProgress] = useState({ turn: view.turn, shown: 0 });
  const noticed = useRef({ turn: view.turn, skipped: 0, began: performance.now() });
  if (noticed.current.turn !== view.turn)
    noticed.current = { turn: view.turn, skipped: 0, began: performance.now() };
  const total = view.lines.length;
  const shown = allAtOnce ? total : progress.turn === view.turn ? progress.shown : 0;
  const pause = view.lines[shown]?.cues.pause ?? 0;
  const waiting = shown < total && (shown === 0 || pause > 0);
  const next = (): void => setProgress({ turn: view.turn, shown: Math.min(total, shown + 1) });
  useEffect(() => {
    if (!waiting || stopped) return;
    const timer = setTimeout(next, shown === 0 ? Math.min(pause, 6000) : pause);
    return () => clearTimeout(timer);
  }, [view.turn, shown, waiting, stopped]);
  return {
    shown,
    done: shown >= total,
    waiting,
    next() {
      if (waiting && pause > 0) noticed.current.skipped += 1;
      next();
    },
    given: () => ({
      skipped: noticed.current.skipped,
      took: performance.now() - noticed.current.began,
      texts: [...view.lines, ...view.responses].map((one) => one.text),
    }),
  };
}

// How far the client's lines have been shown: one at a time, after the quiet before each, or all at once.

import { useEffect, useState } from 'preact/hooks';
import type { PlayView } from '../play/play-view.ts';

export type Pacing = {
  /** Lines shown so far, at least one. */
  readonly shown: number;
  readonly done: boolean;
  /** True during the quiet before a line. */
  readonly waiting: boolean;
  next(): void;
};

/** Paces the lines of `view`; `allAtOnce` shows the whole beat. A line asked for is shown without its quiet. */
export function useLines(view: PlayView, allAtOnce: boolean, stopped: boolean): Pacing {
  const [progress, setProgress] = useState({ turn: view.turn, shown: 0 });
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
  return { shown, done: shown >= total, waiting, next };
}

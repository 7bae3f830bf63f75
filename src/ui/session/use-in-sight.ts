// Keeps what is being said in sight: in the box of the words, and in the box of the lines within
// it.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { followSize } from '../components/follow-size.ts';

/**
 * After each of `shown` lines of a beat, and when the box changes its size, scrolls `words` just so
 * far that the newest line is in sight. A beat that is shown `atOnce` is read from its beginning.
 */
export function useInSight(
  words: RefObject<HTMLElement | null>,
  turn: number,
  shown: number,
  atOnce: boolean,
): void {
  useEffect(() => {
    const box = words.current;
    if (!box) return;
    const look = (): void => {
      const lines = [...box.querySelectorAll('.lines > .line')];
      // Both boxes from their top, then no further than the line asks for: what was said just
      // before stays where it can.
      box.scrollTop = 0;
      const line = atOnce ? lines[0] : lines.at(-1);
      line?.scrollIntoView({ block: 'nearest' });
      // A line that is taller than its box is read from its beginning.
      const top = (element: Element | null | undefined): number =>
        element?.getBoundingClientRect().top ?? 0;
      if (top(line) < Math.max(top(box), top(line?.parentElement)))
        line?.scrollIntoView({ block: 'start' });
    };
    look();
    return followSize(box, look);
  }, [turn, shown, atOnce]);
}

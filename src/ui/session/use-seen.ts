// Whether what has just come up can have been seen. Until then a press was meant for what stood
// there before it.

import { useEffect, useState } from 'preact/hooks';

/**
 * Milliseconds from when something is painted until it can be pressed: the longest time in which
 * two presses count as one double click on common systems, and less than the shortest answer takes
 * to be read (play/noticed.ts). Whoever means it waits longer.
 */
const SEEN_AFTER = 500;

/**
 * Whether `what`, an object or a name, has been on the page for so long; each new one begins
 * unseen.
 */
export function useSeen(what: unknown): boolean {
  const [seen, setSeen] = useState<{ readonly what: unknown } | null>(null);
  // An effect runs after the page was painted. A timer and not the clock: a press made while the
  // machine was busy comes before it.
  useEffect(() => {
    const timer = setTimeout(() => setSeen({ what }), SEEN_AFTER);
    return () => clearTimeout(timer);
  }, [what]);
  return seen?.what === what;
}

// A part of the screen that is loaded when it is first needed, so that the first answers need not wait for it.

import { useEffect, useState } from 'preact/hooks';

/** What `load` gives, once it is `needed`; null until then, and where it cannot be loaded. */
export function useLater<T>(needed: boolean, load: () => Promise<T>): T | null {
  const [found, setFound] = useState<{ readonly it: T } | null>(null);
  useEffect(() => {
    if (needed && !found) load().then((it) => setFound({ it }), () => undefined);
  }, [needed]);
  return found?.it ?? null;
}

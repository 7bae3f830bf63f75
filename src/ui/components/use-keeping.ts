// How the keeping of plays stands, for the parts of the screen that say so.

import { useEffect, useState } from 'preact/hooks';
import type { AppPort, Keeping } from '../app-port.ts';

export function useKeeping({
  keeping,
  onKeeping,
}: Pick<AppPort, 'keeping' | 'onKeeping'>): Keeping {
  const [now, setNow] = useState(keeping());
  useEffect(() => {
    setNow(keeping());
    return onKeeping(() => setNow(keeping()));
  }, []);
  return now;
}

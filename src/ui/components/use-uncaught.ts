// Errors of the game's own that nothing else has caught: in what a press does, or in what was
// waited for.

import { useEffect } from 'preact/hooks';

/**
 * Where the game's own scripts are. What extensions and the browser itself report is none of ours,
 * and no trainee is to read of it.
 */
const OWN = new URL('.', document.baseURI).href;

/** Calls `tell` with each of them; not with what was only given up. */
export function useUncaught(tell: (error: Error) => void): void {
  useEffect(() => {
    const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
      const error: unknown = 'reason' in event ? event.reason : event.error;
      if (error instanceof Error && error.name !== 'AbortError' && error.stack?.includes(OWN))
        tell(error);
    };
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
    return () => {
      window.removeEventListener('error', hear);
      window.removeEventListener('unhandledrejection', hear);
    };
  }, []);
}

// A wait that ends early when the line comes back.

/**
 * Resolves after so many milliseconds, or at once when the browser says that it is online again or
 * nobody waits any more.
 */
export function pause(milliseconds: number, over?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      over?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    over?.addEventListener('abort', end);
  });
}

// A wait that ends early when the line comes back.

/**
 * Resolves after so many milliseconds, or at once when the browser says that it is online again.
 */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}

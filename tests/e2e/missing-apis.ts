// A browser that is old, or locked down: what it lacks is taken away before the game starts.

/** What may be missing, by its way from `window`. */
export const MISSING = [
  'ResizeObserver',
  'IntersectionObserver',
  'matchMedia',
  'history.pushState',
  'history.replaceState',
  'structuredClone',
  'requestIdleCallback',
  'navigator.locks',
  'localStorage',
  'indexedDB',
  'AudioContext',
  'Element.prototype.animate',
] as const;

/** In the page, before any of its scripts: takes these away. */
export function withoutApis(names: readonly string[]): void {
  for (const name of names) {
    const way = name.split('.');
    const last = way.pop() ?? '';
    const from = way.reduce<object>(
      (at, part) => (at as Record<string, object>)[part] ?? {},
      window,
    );
    for (let holder = from; holder; holder = Object.getPrototypeOf(holder))
      Reflect.deleteProperty(holder, last);
  }
}

// Following an element that changes its size, also in a browser that cannot watch one.

/**
 * Calls `onChange` whenever the element's size changes, or, where only the window can be watched,
 * the window's. Returns how to stop.
 */
export function followSize(element: Element, onChange: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') {
    window.addEventListener('resize', onChange);
    return () => window.removeEventListener('resize', onChange);
  }
  const follow = new ResizeObserver(onChange);
  follow.observe(element);
  return () => follow.disconnect();
}

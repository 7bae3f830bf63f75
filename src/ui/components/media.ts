// What the device says of its screen and of its owner's wishes; where it says nothing, no.

/** Whether a media query holds. */
export function mediaMatches(query: string): boolean {
  return window.matchMedia?.(query).matches ?? false;
}

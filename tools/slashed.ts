// A path as an address in the built site or an id of Vite has it.

/** The path with / on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

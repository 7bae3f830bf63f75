// Files that the build found, by their names.

/**
 * What `import.meta.glob` found, by the last `depth` parts of each path, without the ending:
 * `theo/case` with 2, `place-room` with 1.
 */
export function byName<T>(
  found: Readonly<Record<string, T>>,
  depth: number,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(found).map(([path, one]) => [
      path
        .replace(/\.\w+$/, '')
        .split('/')
        .slice(-depth)
        .join('/'),
      one,
    ]),
  );
}

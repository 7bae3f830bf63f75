// Where the drawings are, by name, and the drawings themselves.

import { pictureAt } from '../loading/picture-at.ts';

const urls = import.meta.glob<string>(
  ['../../assets/drawn/*.webp', '!../../assets/drawn/coming-*.webp'],
  { eager: true, query: '?url', import: 'default' },
);

/** The address of a drawing. @throws Error when it has not been drawn */
export function addressOf(name: string): string {
  const url = urls[`../../assets/drawn/${name}.webp`];
  if (!url) throw new Error(`The drawing “${name}” is missing; run “npm run build”.`);
  return url;
}

/**
 * The drawings of these names, all of them: half a person is not shown.
 * @throws NotLoaded when one of them does not come
 */
export async function drawingsOf(
  names: Iterable<string>,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  return new Map(
    await Promise.all(
      [...new Set(names)].map(async (name) => [name, await pictureAt(addressOf(name))] as const),
    ),
  );
}

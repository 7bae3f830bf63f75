// In which order the parts of a case can have been lived, whatever the case.

import { PART_KINDS, partOf } from '../story/part.ts';

const KINDS = PART_KINDS.length;

/**
 * Whether a case can have been lived so far in parts of these names: session 1 first, then each
 * once and in its turn, and no session left out.
 */
export function couldBeLived(names: readonly string[]): boolean {
  return names.map(place).every((here, index, places) => {
    const before = places[index - 1] ?? KINDS - 1;
    const nextSession = (Math.floor(before / KINDS) + 1) * KINDS;
    return here > before && here <= nextSession;
  });
}

/** Sessions and what can follow each, counted through. */
function place(name: string): number {
  const { kind, number } = partOf(name);
  return number * KINDS + PART_KINDS.indexOf(kind);
}

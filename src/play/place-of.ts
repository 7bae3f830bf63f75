// Where the trainee is, as the lines shown so far have it.

import type { PlayView } from './play-view.ts';
import type { Place } from '../cast/appearance.ts';

/**
 * The place after the first `shown` lines of this beat: between two sessions one's own desk until a
 * line says otherwise, and the room in any hour.
 */
export function placeOf({ part, earlier, lines }: PlayView, shown: number): Place {
  if (part.kind !== 'between') return 'room';
  const told = [...earlier.flatMap((one) => one.lines), ...lines.slice(0, shown)];
  return (
    told.reduceRight<Place | undefined>((found, { cues }) => found ?? cues.place, undefined) ??
    'desk'
  );
}

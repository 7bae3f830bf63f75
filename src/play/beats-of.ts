// The beats of a part that has been told so far. Pure.

import type { Beat } from '../story/beat.ts';
import type { Course } from './turns.ts';

/** Every beat of a part told so far, the one it stands at last. */
export const beatsOf = ({ turns, beat }: Pick<Course, 'turns' | 'beat'>): readonly Beat[] => [
  ...turns.map((turn) => turn.beat),
  beat(),
];

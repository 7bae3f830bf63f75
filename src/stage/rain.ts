// Rain behind the pane: where each streak of it is at a moment. Pure; the same moment, the same
// rain.

import { PANE } from '../cast/measures.ts';
import type { Point } from './thread.ts';

export type Streak = {
  readonly from: Point;
  readonly to: Point;
  /** 0-1 */
  readonly strength: number;
};

const HOW_MANY = 46;
/**
 * Room units: how long a streak is, how far it leans with each of those, and how fast it falls a
 * second.
 */
const LONG = { least: 12, more: 16 } as const;
const LEAN = -0.28;
const FALL = { least: 210, more: 190 } as const;

/** A number from 0 up to 1 that belongs to a streak, and is not its neighbour's. */
const own = (streak: number, salt: number): number => {
  const value = Math.sin(streak * 12.9898 + salt * 78.233) * 43758.5453;
  return value - Math.floor(value);
};

/** Every streak `seconds` after it began to rain; they come in again at the top of the pane. */
export function rainAt(seconds: number): readonly Streak[] {
  return Array.from({ length: HOW_MANY }, (_, streak) => {
    const long = LONG.least + own(streak, 1) * LONG.more;
    const speed = FALL.least + own(streak, 2) * FALL.more;
    const round = PANE.height + long;
    const fallen = (own(streak, 3) * round + seconds * speed) % round;
    const y = PANE.y - long + fallen;
    const x =
      PANE.x + ((own(streak, 4) * PANE.width + fallen * LEAN + PANE.width * 2) % PANE.width);
    return {
      from: { x, y },
      to: { x: x + long * LEAN, y: y + long },
      strength: 0.16 + own(streak, 5) * 0.26,
    };
  });
}

// What an answer did to the meter, and what was answered there the first time. Pure.

import { partName } from '../story/part.ts';
import type { Log } from './log.ts';
import type { FirstTime } from './play-view.ts';
import type { Course, Turn } from './turns.ts';

/** What an answer did to the meter, in points. */
export const pointsGained = ({ before, outcome }: Turn): number =>
  Math.round(outcome.state.shown * 100) - Math.round(before.shown * 100);

/**
 * What was answered the first time to decision number `answer` (from 1), where it is the one that
 * is tried again.
 */
export function firstTime(
  { again }: Log,
  { part, turns }: Course,
  answer: number,
): FirstTime | null {
  const text =
    again?.part === partName(part) &&
    again.answer === answer &&
    turns[answer - 1]?.beat.responses[again.first.choice]?.text;
  return again && text ? { text, change: again.first.change } : null;
}

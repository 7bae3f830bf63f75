// One kept play: its log, when it was last touched, and which page has it. Parsed when read back,
// so that a broken record is told apart.

import * as v from 'valibot';
import { KeptLogSchema } from '../play/log.ts';
import { EARLIEST, LATEST } from './dates.ts';

export const SavedPlaySchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  log: KeptLogSchema,
  /**
   * When it was last saved, in milliseconds since 1970; 0 where that cannot be right, so that a
   * device whose clock was wrong still has its plays.
   */
  at: v.fallback(v.pipe(v.number(), v.minValue(EARLIEST), v.maxValue(LATEST)), 0),
  /** Whether it was played to an ending. */
  finished: v.boolean(),
  /**
   * The page that plays it, or played it last: a name drawn anew whenever the game is loaded. Empty
   * in plays kept before there were names.
   */
  holder: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
});
export type SavedPlay = v.InferOutput<typeof SavedPlaySchema>;

/**
 * A kept play from a record; null where it cannot be read. Stops at its first fault, so that a
 * damaged record costs next to nothing.
 */
export function readRecord(record: unknown): SavedPlay | null {
  const parsed = v.safeParse(SavedPlaySchema, record, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

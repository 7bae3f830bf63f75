// One kept play: its log, when it was last touched, and which page has it. Parsed when read back, so that a broken record is skipped.

import * as v from 'valibot';
import { LogSchema } from '../play/log.ts';

export const SavedPlaySchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  log: LogSchema,
  /** When it was last saved, in milliseconds since 1970. */
  at: v.number(),
  /** Whether it was played to an ending. */
  finished: v.boolean(),
  /** The page that plays it, or played it last: a name drawn anew whenever the game is loaded. Empty in plays kept before there were names. */
  holder: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
});
export type SavedPlay = v.InferOutput<typeof SavedPlaySchema>;

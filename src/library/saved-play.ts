// One kept play: its log and when it was last touched. Parsed when read back, so that a broken record is skipped.

import * as v from 'valibot';
import { LogSchema } from '../play/log.ts';

export const SavedPlaySchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  log: LogSchema,
  /** When it was last saved, in milliseconds since 1970. */
  at: v.number(),
  /** Whether it was played to an ending. */
  finished: v.boolean(),
});
export type SavedPlay = v.InferOutput<typeof SavedPlaySchema>;

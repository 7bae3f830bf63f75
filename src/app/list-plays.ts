// The plays kept here as the first screen lists them. Part of the composition root; loaded with the
// list.

import { isFromFile } from '../library/from-file.ts';
import type { Keeper } from '../library/keeper.ts';
import { FIRST_PART, partOf } from '../story/part.ts';
import type { KeptPlays } from '../ui/app-port.ts';

/** Plays looked through at first, of one's own and as many from files. */
const LISTED = 40;

/**
 * The newest plays, or `all`. A play that was opened and left before its first answer is not worth
 * listing, and is let go.
 */
export async function listPlays(keeper: Keeper, all: boolean): Promise<KeptPlays> {
  const { plays, ...rest } = await keeper.recent(all ? Number.POSITIVE_INFINITY : LISTED);
  const listed = plays.map(({ id, log, at, finished }) => ({
    id,
    caseId: log.caseId,
    session: partOf(log.parts.at(-1)?.part ?? FIRST_PART).number,
    mode: log.mode,
    turn: log.parts.reduce((sum, { entries }) => sum + entries.length, 0),
    finished,
    again: log.again !== undefined,
    fromFile: isFromFile(id),
    at,
  }));
  for (const { id, turn } of listed) if (turn === 0) void keeper.remove(id).catch(() => undefined);
  return { ...rest, plays: listed.filter(({ turn }) => turn > 0) };
}

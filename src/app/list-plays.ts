// The plays kept here as the first screen lists them. Part of the composition root; loaded with the
// list.

import { isFromFile } from '../library/from-file.ts';
import type { Keeper } from '../library/keeper.ts';
import type { SavedPlay } from '../library/saved-play.ts';
import { isRetried } from '../play/is-retried.ts';
import { played } from '../play/log-tree.ts';
import { FIRST_PART, partOf } from '../story/part.ts';
import type { KeptPlays, ListedPlay } from '../ui/app-port.ts';

/** Plays looked through at first, of one's own and as many from files. */
const LISTED = 40;

/**
 * The newest plays, or `all`. Those that were opened and left before anything was answered are let
 * go, and not listed.
 */
export async function listPlays(
  keeper: Pick<Keeper, 'recent' | 'remove'>,
  all: boolean,
): Promise<KeptPlays> {
  const { plays, ...rest } = await keeper.recent(all ? Number.POSITIVE_INFINITY : LISTED);
  for (const { id } of plays.filter(isUnbegun)) void keeper.remove(id).catch(() => undefined);
  return { ...rest, plays: plays.filter((play) => !isUnbegun(play)).map(listed) };
}

/** Whether nothing was ever answered in a play, on any path through it. */
const isUnbegun = ({ log }: SavedPlay): boolean => log.acts.every(({ kind }) => kind === 'begin');

function listed({ id, log, at, finished }: SavedPlay): ListedPlay {
  const acts = played(log);
  const part = acts.findLast((act) => act.kind === 'begin')?.part ?? FIRST_PART;
  return {
    id,
    caseId: log.caseId,
    session: partOf(part).number,
    mode: log.mode,
    turn: acts.filter(({ kind }) => kind === 'answer').length,
    finished,
    retried: isRetried(log),
    fromFile: isFromFile(id),
    at,
  };
}

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

/** The newest plays, or `all`; those in which nothing was answered are not worth listing. */
export async function listPlays(keeper: Pick<Keeper, 'recent'>, all: boolean): Promise<KeptPlays> {
  const { plays, ...rest } = await keeper.recent(all ? Number.POSITIVE_INFINITY : LISTED);
  return { ...rest, plays: plays.map(listed).filter(({ turn }) => turn > 0) };
}

/** Lets go of plays that were opened and left before their first answer. */
export async function forgetUnbegun(keeper: Pick<Keeper, 'recent' | 'remove'>): Promise<void> {
  const { plays } = await keeper.recent(LISTED);
  const unbegun = plays.filter(({ log }) => log.acts.every(({ kind }) => kind === 'begin'));
  await Promise.all(unbegun.map(({ id }) => keeper.remove(id).catch(() => undefined)));
}

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

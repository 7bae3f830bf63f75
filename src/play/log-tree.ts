// Ways through the tree of a log: to an act, from it, and beside it. Pure; knows no story.

import type { Act, ActOf } from './act.ts';

/** What of a log makes it a tree. */
export type Tree = { readonly acts: readonly Act[]; readonly here: number };

/** The acts from the beginning to `act`, which is the last of them, by their places in the log. */
export function pathTo({ acts }: Pick<Tree, 'acts'>, act: number): readonly number[] {
  const path: number[] = [];
  for (let at: number | null = act; at !== null; at = acts[at]?.after ?? null) path.push(at);
  return path.reverse();
}

/** The acts of the path that is being played, in their order. */
export const played = (log: Tree): readonly Act[] =>
  pathTo(log, log.here).flatMap((at) => log.acts[at] ?? []);

/** The acts that follow on `act`, in the order in which they were done. */
export const childrenOf = ({ acts }: Pick<Tree, 'acts'>, act: number): readonly number[] =>
  acts.flatMap(({ after }, index) => (after === act ? [index] : []));

/**
 * What was answered the first time to the decision that comes after the act `before`; null where
 * nothing was.
 */
export function firstAnswerAfter(
  log: Pick<Tree, 'acts'>,
  before: number,
): { readonly act: number; readonly answer: ActOf<'answer'> } | null {
  for (let at = before + 1; at < log.acts.length; at += 1) {
    const act = log.acts[at];
    if (act?.after === before && act.kind === 'answer') return { act: at, answer: act };
  }
  return null;
}

/** The last act of the path from `act` on that takes, at every act, what was done there first. */
export const endOfFirst = (log: Pick<Tree, 'acts'>, act: number): number => endOf(log, act, 0);

/** The last act of the path from `act` on that takes, at every act, what was done there last. */
export const endOfLatest = (log: Pick<Tree, 'acts'>, act: number): number => endOf(log, act, -1);

function endOf(log: Pick<Tree, 'acts'>, act: number, which: 0 | -1): number {
  let end = act;
  for (
    let next: number | undefined = act;
    next !== undefined;
    next = childrenOf(log, end).at(which)
  )
    end = next;
  return end;
}

/** The log with one more act, which follows on the one at which the play stands, and stands there. */
export function withAct<T extends Tree>(log: T, act: Act): T {
  return { ...log, acts: [...log.acts, act], here: log.acts.length };
}

// A moment that is tried again: which one it is, and the way back. Pure.

import { type CaseRun, nowOf } from './case-run.ts';
import { endOfFirst, firstAnswerAfter } from './log-tree.ts';

/**
 * The decision of this part (from 1) that is being tried again, and the act at which the first play
 * stands.
 */
export type Retry = { readonly answer: number; readonly first: number };

/** What is being tried again in the part under way; null where nothing is. */
export function retryOf(run: CaseRun): Retry | null {
  const { log } = run;
  const { turns } = nowOf(run);
  const again = firstAnswerAfter(log, log.here);
  if (again) return { answer: turns.length + 1, first: endOfFirst(log, again.act) };
  const answer = turns.findLastIndex(({ first }) => first !== null) + 1;
  const { act } = turns[answer - 1] ?? {};
  const first = act === undefined ? null : firstAnswerAfter(log, beforeAct(run, act));
  return first && { answer, first: endOfFirst(log, first.act) };
}

/** The act that stands before an answer: to go there is to be asked again. */
export const beforeAct = ({ log }: CaseRun, act: number): number => log.acts[act]?.after ?? 0;

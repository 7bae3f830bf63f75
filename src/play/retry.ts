// A moment that is tried again: which one it is, and the way back. Pure.

import { type CaseRun, nowOf } from './case-run.ts';
import { childrenOf, endOfFirst, endOfLatest, firstAnswerAfter } from './log-tree.ts';
import type { Turn } from './part-run.ts';

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

/** Another answer that was given to a decision, and the act at which what came of it stands. */
export type Otherwise = { readonly text: string; readonly act: number };

/** The other answers that were given to the decision of a turn, in the order they were given. */
export function otherwiseAt(run: CaseRun, { act, beat }: Turn): readonly Otherwise[] {
  const { log } = run;
  return childrenOf(log, beforeAct(run, act)).flatMap((at) => {
    const other = log.acts[at];
    const text = other?.kind === 'answer' ? beat.responses[other.choice]?.text : undefined;
    return text === undefined || at === act ? [] : [{ text, act: endOfLatest(log, at) }];
  });
}

/** The act that stands before an answer: to go there is to be asked again. */
export const beforeAct = ({ log }: CaseRun, act: number): number => log.acts[act]?.after ?? 0;

// Whether a kept play stands at a moment that is being tried again. Pure; knows no story.

import { firstAnswerAfter, pathTo, type Tree } from './log-tree.ts';

/** Whether the path that is being played leaves, at some decision, what was answered there first. */
export function isRetried(log: Tree): boolean {
  return (
    firstAnswerAfter(log, log.here) !== null ||
    pathTo(log, log.here).some((at) => {
      const { after = null, kind } = log.acts[at] ?? {};
      return kind === 'answer' && after !== null && firstAnswerAfter(log, after)?.act !== at;
    })
  );
}

// Where a play stands: in a part, at a step after a session, before the next part, or at its end.

import { type Part, partName, partsOf } from '../story/part.ts';
import { type AfterStep, type Draft, nextStep } from './after-session.ts';
import { partIn } from './beginning.ts';
import { type CaseRun, nowOf } from './case-run.ts';

/** `ready` waits for the trainee to begin the next part. */
export type Standing =
  | { readonly kind: 'playing' }
  | {
      readonly kind: 'after';
      readonly step: AfterStep['kind'];
      /** What has been entered there so far. */
      readonly draft: Draft | null;
    }
  | { readonly kind: 'ready'; readonly next: Part }
  | { readonly kind: 'closed' };

export function standingOf({ material: { caseFile }, parts }: CaseRun): Standing {
  const { part, told, after, draft } = nowOf({ parts });
  if (told.beat.ending === null) return { kind: 'playing' };
  const step = part.kind === 'session' ? nextStep(after) : null;
  if (step !== null) return { kind: 'after', step, draft };
  const taken = partIn(parts, 'session', part.number)?.after.supervision?.taken ?? false;
  const skipped = (one: Part): boolean =>
    one.kind === 'supervision' && one.number === part.number && !taken;
  const all = partsOf(caseFile);
  const here = all.findIndex((one) => partName(one) === partName(part));
  const next = all.slice(here + 1).find((one) => !skipped(one));
  return next ? { kind: 'ready', next } : { kind: 'closed' };
}

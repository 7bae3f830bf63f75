// What can be done in a play, as plain data, and the one place where it is done.

import { partName } from '../story/part.ts';
import * as say from '../messages/compiled/play.ts';
import type { Act, Entry } from './act.ts';
import type { AfterStep, Draft } from './after-session.ts';
import { LATEST_ANSWER, MOST_ACTS } from './bounds.ts';
import { type CaseRun, nowOf } from './case-run.ts';
import { withAct } from './log-tree.ts';
import { storyOf } from './material.ts';
import { followed, openRun } from './open-run.ts';
import { orderOf } from './shown-order.ts';
import { standingOf } from './standing.ts';
import { upTo, withinBounds } from './within-bounds.ts';

/** What the room noticed of how an answer was given; see the act for each. */
export type Noticed = Pick<Entry, 'guess' | 'skipped' | 'quick'>;
export const UNNOTICED: Noticed = { guess: null, skipped: 0, quick: false };

/** Something a trainee does. */
export type Deed =
  /**
   * Answers with response `index` as shown, from 0; `held` is seconds of silence, null unless the
   * response is one to hold.
   */
  | {
      readonly kind: 'respond';
      readonly index: number;
      readonly held: number | null;
      readonly noticed: Noticed;
    }
  /** Leaves the last words of a part. */
  | { readonly kind: 'leave' }
  /** Keeps what stands at the step that is next. */
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Does the step that is next after a session. */
  | { readonly kind: 'complete'; readonly step: AfterStep }
  /** Begins the next part. */
  | { readonly kind: 'begin' }
  /** Goes to where the play stood after an act, by its place in the log; nothing is lost by it. */
  | { readonly kind: 'go-to'; readonly act: number };
/** A deed and when it is done, in milliseconds since the play began. */
export type Command = Deed & { readonly at: number };

/**
 * The run once the command is done. The run given stays as it was, whatever happens.
 * @throws RangeError for what cannot be done there, StoryError where the story breaks, Error when
 * the story of a part to begin has not been fetched, or when the log can hold no more
 */
export function apply(run: CaseRun, command: Command): CaseRun {
  switch (command.kind) {
    case 'go-to':
      if (!run.log.acts[command.act]) throw new RangeError(`This play has no act ${command.act}.`);
      return openRun(run.material, { ...run.log, here: command.act });
    case 'draft':
      return withDraft(run, command.draft);
    default:
      return withDone(run, actOf(run, command));
  }
}

type Doing = Exclude<Command, { kind: 'go-to' | 'draft' }>;

/** What is recorded of a deed. @throws RangeError for one that is not possible now */
function actOf(run: CaseRun, command: Doing): Act {
  const { here: after } = run.log;
  const at = upTo(command.at, LATEST_ANSWER);
  switch (command.kind) {
    case 'respond':
      return { kind: 'answer', after, ...entryOf(run, command) };
    case 'leave':
      return { kind: 'leave', after, at };
    case 'complete':
      isOpen(run, command.step.kind);
      return { kind: 'complete', after, at, step: command.step };
    case 'begin': {
      const standing = standingOf(run);
      if (standing.kind !== 'ready') throw new RangeError('No part is ready to begin.');
      const part = partName(standing.next);
      return { kind: 'begin', after, at, part, story: storyOf(run.material, part).structure };
    }
  }
}

function entryOf(
  run: CaseRun,
  { index, at, held, noticed }: Extract<Command, { kind: 'respond' }>,
): Entry {
  const { beat } = nowOf(run).told;
  const choice = orderOf(run)[index];
  const response = choice === undefined ? undefined : beat.responses[choice];
  if (choice === undefined || !response)
    throw new RangeError(`Response ${index + 1} is not one of the ${beat.responses.length} shown.`);
  return withinBounds({
    choice,
    at,
    held: response.move === 'hold-silence' ? (held ?? 0) : null,
    ...noticed,
    shown: { lines: beat.lines.map(({ text }) => text), response: response.text },
  });
}

/** A play can always be read again: what would be too much to keep is not done. */
function withDone(run: CaseRun, act: Act): CaseRun {
  const log = withAct(run.log, act);
  if (log.acts.length > MOST_ACTS) throw new Error(say.cannotKeepMore);
  return followed({ ...run, log }, act, log.here);
}

function withDraft(run: CaseRun, draft: Draft): CaseRun {
  isOpen(run, draft.kind);
  const last = nowOf(run);
  if (last.draft?.seen) throw new RangeError('What has been seen stays.');
  const { log, parts } = run;
  const acts = log.acts.map((act, at) => (at === log.here ? { ...act, draft } : act));
  return { ...run, log: { ...log, acts }, parts: [...parts.slice(0, -1), { ...last, draft }] };
}

function isOpen(run: CaseRun, step: AfterStep['kind']): void {
  const standing = standingOf(run);
  if (standing.kind !== 'after' || standing.step !== step)
    throw new RangeError(say.notOpen({ step }));
}

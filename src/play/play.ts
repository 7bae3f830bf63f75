// A play under way: takes answers and steps, keeps the log, publishes one immutable view after
// each.

import { type Part, partName, partOf } from '../story/part.ts';
import type { AfterStep, Draft } from './after-session.ts';
import { withinBounds } from './within-bounds.ts';
import { type CaseCourse, tellCase } from './case-course.ts';
import type { Entry, Log } from './log.ts';
import { type Material, storyOf } from './material.ts';
import type { Mode } from './modes.ts';
import type { PlayView } from './play-view.ts';
import { LOG_FORMAT, RULES } from './versions.ts';
import { exchangeOf, orderOf, viewOf } from './view-of.ts';

/** What the room noticed of how an answer was given; see the log's entry for each. */
export type Noticed = Pick<Entry, 'guess' | 'skipped' | 'quick'>;

export type Play = {
  view(): PlayView;
  log(): Log;
  /** The play told so far, part by part. */
  course(): CaseCourse;
  /**
   * Answers with response `index` as shown. `at` is milliseconds since the play began; `held` is
   * seconds of silence, null unless the response is one to hold. @throws RangeError for a response
   * that is not shown, StoryError where the story breaks; the play is then as it was before
   */
  respond(index: number, at: number, held: number | null, noticed?: Noticed): void;
  /** Leaves the last words of the part. @throws RangeError while it is not over */
  leave(): void;
  /**
   * Keeps what stands at the step that is next.
   * @throws RangeError for any other, and when it would change what has been seen
   */
  draft(draft: Draft): void;
  /** Does the step that is next after a session. @throws RangeError for any other */
  take(step: AfterStep): void;
  /**
   * Begins the next part.
   * @throws RangeError when no part is ready, Error when its story has not been fetched
   */
  goOn(): void;
  /** Calls `listener` after every answer and step; returns how to stop. */
  subscribe(listener: (view: PlayView) => void): () => void;
};

const UNNOTICED: Noticed = { guess: null, skipped: 0, quick: false };

/** A new, empty log for this case. `seed` is whole, 0 to 2^31 - 1. */
export function newLog(material: Material, seed: number, mode: Mode): Log {
  const part = partName({ kind: 'session', number: 1 });
  return {
    format: LOG_FORMAT,
    rules: RULES,
    caseId: material.caseFile.id,
    seed,
    mode,
    parts: [{ part, story: storyOf(material, part).hash, entries: [], after: {} }],
  };
}

/**
 * Whether this log can be told again exactly: same words, same rules. Its parts' stories must have
 * been fetched.
 */
export function canReplay({ caseFile, stories }: Material, log: Log): boolean {
  return (
    log.rules === RULES &&
    log.caseId === caseFile.id &&
    log.parts.every(({ part, story }) => stories.get(part)?.hash === story)
  );
}

/**
 * Opens a play at the end of its log: a new one, or one left earlier.
 * @throws RangeError when the log does not fit the story
 */
export function openPlay(material: Material, begun: Log): Play {
  let course = tellCase(material, begun);
  const listeners = new Set<(view: PlayView) => void>();
  let log = begun;
  let order = orderOf(log, course);
  let view = viewOf(material, log, course, order, course.now().turns.map(exchangeOf));
  /** Puts the change of the last part's log in force. */
  const keep = (change: (last: Log['parts'][number]) => Log['parts'][number]): void => {
    const last = log.parts.at(-1);
    if (last) log = { ...log, parts: [...log.parts.slice(0, -1), change(last)] };
    publish();
  };
  /**
   * What was said earlier in the part is handed on from view to view, so that a view costs the same
   * at every turn.
   */
  const publish = (): void => {
    const { turns } = course.now();
    const last = turns.at(-1);
    const earlier = !last
      ? []
      : turns.length === view.earlier.length
        ? view.earlier
        : [...view.earlier, exchangeOf(last)];
    order = orderOf(log, course);
    view = viewOf(material, log, course, order, earlier);
    for (const listener of listeners) listener(view);
  };
  return {
    view: () => view,
    log: () => log,
    course: () => course,
    respond(index, at, held, noticed = UNNOTICED) {
      const now = course.now();
      const beat = now.beat();
      const choice = order[index];
      const response = choice === undefined ? undefined : beat.responses[choice];
      if (choice === undefined || !response)
        throw new RangeError(
          `Response ${index + 1} is not one of the ${beat.responses.length} shown.`,
        );
      const shown = { lines: beat.lines.map((line) => line.text), response: response.text };
      const entry = withinBounds({
        choice,
        at,
        held: response.move === 'hold-silence' ? (held ?? 0) : null,
        ...noticed,
        shown,
      });
      try {
        course.answer(entry);
      } catch (error) {
        // Half an answer was told, and telling only goes forward: what had been answered is told
        // again.
        course = tellCase(material, log);
        throw error;
      }
      keep((last) => ({ ...last, entries: [...last.entries, entry] }));
    },
    leave() {
      if (view.ending === null) throw new RangeError('There is something to be answered yet.');
      keep((last) => ({ ...last, left: true }));
    },
    draft(draft) {
      if (view.stage.kind !== 'after' || view.stage.step !== draft.kind)
        throw new RangeError(`“${draft.kind}” is not what comes next.`);
      if (view.stage.draft?.seen)
        throw new RangeError('What has been held against the facts stays as it is.');
      keep((last) => ({ ...last, draft }));
    },
    take({ kind, value }) {
      if (view.stage.kind !== 'after' || view.stage.step !== kind)
        throw new RangeError(`“${kind}” is not what comes next.`);
      keep(({ draft: _, ...last }) => ({ ...last, after: { ...last.after, [kind]: value } }));
    },
    goOn() {
      if (view.stage.kind !== 'ready') throw new RangeError('No part is ready to begin.');
      const next: Part = view.stage.next;
      const story = storyOf(material, partName(next));
      course.begin(log, partOf(partName(next)));
      log = {
        ...log,
        parts: [...log.parts, { part: partName(next), story: story.hash, entries: [], after: {} }],
      };
      publish();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

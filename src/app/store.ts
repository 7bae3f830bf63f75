// The state of a play under way, in its one place: takes commands, publishes one immutable view
// after each.

import { apply, type Command } from '../play/apply.ts';
import type { CaseRun } from '../play/case-run.ts';
import type { PlayView } from '../play/play-view.ts';
import { viewOf } from '../play/view-of.ts';

export type Store = {
  run(): CaseRun;
  /** The same object until something is done. */
  view(): PlayView;
  /** Does it and tells everyone, or throws as `apply` does; then nothing has changed. */
  send(command: Command): void;
  /** Calls `listener` after every command; returns how to stop. */
  subscribe(listener: (view: PlayView) => void): () => void;
};

export function openStore(from: CaseRun): Store {
  const listeners = new Set<(view: PlayView) => void>();
  let run = from;
  let view = viewOf(run);
  return {
    run: () => run,
    view: () => view,
    send(command) {
      const next = apply(run, command);
      view = viewOf(next);
      run = next;
      for (const listener of listeners) listener(view);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

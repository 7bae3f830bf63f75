// One part of a play as a value: what was answered in it, where client and story stand, and what was
// done after it. Each step gives the next and leaves the one before as it was.

import type { ClientState } from '../model/client-state.ts';
import { points } from '../model/points.ts';
import type { Outcome } from '../model/respond.ts';
import type { Beat } from '../story/beat.ts';
import type { CaseFile } from '../story/case-file.ts';
import type { Part } from '../story/part.ts';
import type { Memory } from '../story/runner.ts';
import type { Told } from '../story/told.ts';
import type { Entry } from './act.ts';
import type { After, Draft } from './after-session.ts';

/** An answer given the first time, and what it did to the meter, in points. */
export type FirstTime = { readonly text: string; readonly change: number };

/** One decision as it happened. */
export type Turn = {
  readonly beat: Beat;
  readonly entry: Entry;
  readonly before: ClientState;
  readonly outcome: Outcome;
  /** The answer's place in the log. */
  readonly act: number;
  /** What was answered here the first time, where this is another answer. */
  readonly first: FirstTime | null;
};

/** What a part begins with: the client as the parts before have left them. */
export type Beginning = {
  readonly state: ClientState;
  readonly memory: Memory;
  /** Endings of the session before, and of what happened since; “none” where there is none. */
  readonly before: string;
  readonly between: string;
};

/** What stays the same all through a play. */
export type Setting = {
  readonly caseFile: CaseFile;
  readonly seed: number;
  readonly truth: string;
};

export type PartRun = {
  readonly part: Part;
  readonly from: Beginning;
  readonly turns: readonly Turn[];
  readonly state: ClientState;
  readonly told: Told;
  /** Whether the last words have been left, for what comes after them. */
  readonly left: boolean;
  /** The steps done after it; none after any part but a session. */
  readonly after: After;
  /** What stands at the step that is open. */
  readonly draft: Draft | null;
};

/** What a later part will be told of this one. */
export const memoryOf = (
  { remembers }: CaseFile,
  { from, told }: Pick<PartRun, 'from' | 'told'>,
): Memory => ({ ...from.memory, ...told.memory(remembers) });

/** Every beat told so far, the one it stands at last. */
export const beatsOf = ({ turns, told }: Pick<PartRun, 'turns' | 'told'>): readonly Beat[] => [
  ...turns.map(({ beat }) => beat),
  told.beat,
];

/** What an answer did to the meter, in points. */
export const pointsGained = ({ before, outcome }: Pick<Turn, 'before' | 'outcome'>): number =>
  points(outcome.state.shown) - points(before.shown);

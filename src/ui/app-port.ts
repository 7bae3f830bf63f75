// What the interface is given by the composition root: cases, plays, settings, the stage. Types
// only.

import type { JSX } from 'preact';
import type { DebriefReports } from '../debrief/debrief-reports.ts';
import type { Deed } from '../play/apply.ts';
import type { Mode } from '../play/modes.ts';
import type { PlayView } from '../play/play-view.ts';
import type { Scene } from '../play/scene.ts';
import type { CaseCard as Card, FirstChart } from '../story/case-file.ts';

export type { FirstChart };
export type { Settings } from './settings.ts';
import type { Place } from '../cast/appearance.ts';
import type { CastMember } from '../cast/sitters.ts';
import type { Settings } from './settings.ts';

/** A client as the choice of cases and the chart show them. */
export type CaseCard = Card & {
  /** Address of the portrait. */
  portrait: string;
};
/**
 * A client who is drawn and has no story yet; `brings` is how their guarding looks from outside,
 * `portrait` an address.
 */
export type Coming = {
  readonly id: string;
  readonly fullName: string;
  readonly age: number;
  readonly brings: string;
  readonly portrait: string;
};
/**
 * One kept play; `at` is when it was last touched, in milliseconds since 1970, or 0 where that is
 * not known.
 */
export type ListedPlay = {
  id: string;
  caseId: string;
  session: number;
  mode: Mode;
  turn: number;
  finished: boolean;
  /** Whether a moment of it is being tried again. */
  retried: boolean;
  /** Whether it was opened from a file. */
  fromFile: boolean;
  at: number;
};
/**
 * What is kept here, newest first; how much there is beyond that, and how many plays this version
 * cannot read.
 */
export type KeptPlays = {
  readonly plays: readonly ListedPlay[];
  readonly more: number;
  readonly unreadable: number;
};
/** A play under way, or one to look back at. */
export type PlayPort = {
  id: string;
  view(): PlayView;
  /** Calls `listener` after every answer; returns how to stop. */
  subscribe(listener: (view: PlayView) => void): () => void;
  /**
   * Does what a trainee does, and keeps it.
   * @throws RangeError for what cannot be done now, StoryError where the story breaks; then nothing
   * has changed
   */
  send(deed: Exclude<Deed, { kind: 'begin' }>): void;
  /** Begins the next part, once its story is there. Rejects when it cannot be loaded. */
  goOn(): Promise<void>;
  /** Every report on the play; rejects when they cannot be loaded. */
  reports(): Promise<DebriefReports>;
  /** Has `lost` called when the play may not go on in this tab. Returns how to let go. */
  hold(lost: (why: Lost) => void): () => void;
  /**
   * What was played here as a new play of its own, kept beside the one that goes on in another tab.
   */
  apart(): PlayPort;
  /** The play as a file to keep or hand on. */
  file(): PlayFile;
};
/**
 * Why a play does not go on in this tab: another opened it, or has gone on with it already when
 * something was to be kept here.
 */
export type Lost = 'opened-elsewhere' | 'overtaken';
/** What keeps the device from keeping a play; see the library for each. */
export type Trouble = 'full' | 'refused' | 'silent' | 'newer' | 'older' | 'not-loaded' | 'other';
/** Whether what is played is on the device. `unkept`: some of it is in this tab only. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'trouble'; readonly why: Trouble; readonly unkept: boolean };
export type PlayFile = { name: string; text: string };
/**
 * A kept play opened again: to go on or look back, or, when its story has been revised since, its
 * words alone.
 */
export type Opened =
  | { kind: 'play'; play: PlayPort }
  | {
      kind: 'words';
      id: string;
      clientName: string;
      exchanges: readonly { readonly lines: readonly string[]; readonly response: string }[];
    };
/**
 * The drawn room. `setClear` says which shares of its height (0-1) something stands in front of.
 */
export type StagePort = {
  show(scene: Scene): void;
  setMotion(reduced: boolean): void;
  setClear(covered: { above: number; below: number }): void;
  destroy(): void;
};
export type AppPort = {
  cases: readonly CaseCard[];
  /**
   * Who is drawn and has no story yet, as a piece of the screen. Rejects when it cannot be loaded.
   */
  coming(): Promise<JSX.Element>;
  /** Address of the picture of a place; that of the room stands behind the first screen too. */
  placePicture(place: Place): string;
  settings(): Settings;
  saveSettings(settings: Settings): void;
  /** The newest plays kept here, or `all` of them. */
  savedPlays(all: boolean): Promise<KeptPlays>;
  /**
   * What is read before the first session. Rejects, in words for the trainee, when it cannot be
   * loaded.
   */
  chart(caseId: string): Promise<FirstChart>;
  begin(caseId: string, mode: Mode): Promise<PlayPort>;
  /** Rejects, in words for the trainee, when there is no such play. */
  resume(id: string): Promise<Opened>;
  /**
   * A play from a file. Rejects, in words for the trainee, when it is not one; nothing comes of it
   * once it is given up.
   */
  importPlay(file: File, givenUp: AbortSignal): Promise<Opened>;
  discard(id: string): Promise<void>;
  /**
   * Opens the room with a client in it, or with null the supervisor's office; where there is no
   * canvas, as still pictures. Rejects when it cannot be loaded.
   */
  openStage(parent: HTMLElement, client: CastMember | null): Promise<StagePort>;
  /** Whether what is played is on the device; the same object until it changes. */
  keeping(): Keeping;
  /** Calls `listener` whenever that changes; returns how to stop. */
  onKeeping(listener: () => void): () => void;
};

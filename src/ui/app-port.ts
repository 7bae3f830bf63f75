// What the interface is given by the composition root: cases, plays, settings, the stage. Types only.

import type { Band, Rupture } from '../model/client-state.ts';
import type { Debrief } from '../debrief/debrief.ts';
import type { Mode, PlayView } from '../play/play-view.ts';
import type { Face, Gaze, Light, Pose } from '../story/cues.ts';

export type Settings = {
  textSize: 'normal' | 'large' | 'larger';
  motion: 'system' | 'reduced' | 'full';
  sound: boolean;
  contrast: 'normal' | 'high';
  theme: 'dusk' | 'light';
  pace: 'line-by-line' | 'all-at-once';
  silence: 'held' | 'untimed';
  stage: boolean;
};
export type CaseCard = {
  id: string; name: string; fullName: string; age: number; summary: string;
  chart: { referral: string; whatWeKnow: readonly string[]; beforeYouBegin: string };
  warnings: readonly string[];
  /** Address of the portrait. */
  portrait: string;
};
/** One kept play; `at` in milliseconds since 1970. */
export type SavedPlay = { id: string; caseId: string; session: number; mode: Mode; turn: number; finished: boolean; at: number };
export type PlayPort = {
  id: string;
  view(): PlayView;
  subscribe(listener: (view: PlayView) => void): () => void;
  respond(index: number, heldSeconds: number | null): void;
  debrief(): Debrief;
};
/** The client's body at one moment, for the stage. */
export type Body = { face: Face; pose: Pose; gaze: Gaze; light: Light; alliance: number; band: Band; rupture: Rupture; attending: boolean };
export type StagePort = { show(view: Body): void; setMotion(reduced: boolean): void; setClear(covered: { above: number; below: number }): void; destroy(): void };
export type AppPort = {
  cases: readonly CaseCard[];
  /** Address of the picture behind the first screen. */
  cover: string;
  settings(): Settings;
  saveSettings(settings: Settings): void;
  savedPlays(): Promise<readonly SavedPlay[]>;
  begin(caseId: string, mode: Mode): Promise<PlayPort>;
  resume(id: string): Promise<PlayPort>;
  discard(id: string): Promise<void>;
  /** Opens the room with a client (a case's id) in it; null when it cannot be drawn here. */
  openStage(parent: HTMLElement, client: string): Promise<StagePort | null>;
  /** Storage trouble to tell, if there is any. */
  notice(): string | null;
};

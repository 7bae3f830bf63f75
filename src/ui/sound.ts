// When the sound of the room is on: off by default, and never in the way.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayView } from '../play/play-view.ts';
import type { Settings } from './app-port.ts';
import type { Levels, Room } from './room-sound.ts';

/** Points of alliance that count as a shift one may hear. */
const SHIFT = 3;
/** The steps of a level in the settings. */
const STEPS = 10;

const levelsOf = (settings: Settings): Levels => ({ room: settings.roomLevel / STEPS, rain: settings.rainLevel / STEPS, clock: settings.clockLevel / STEPS, shifts: settings.shiftLevel / STEPS });

/** Plays the room while the settings want it. `silence` is whether one is being held, `stopped` whether the session waits. A browser that has no sound, or refuses it, stays silent. */
export function useRoomSound(settings: Settings, view: PlayView, shown: number, silence: boolean, stopped: boolean): void {
  const [open, setOpen] = useState<{ room: Room; rains: (view: PlayView, shown: number) => boolean } | null>(null);
  const before = useRef(view.alliance);
  const [away, setAway] = useState(document.hidden);
  useEffect(() => {
    const look = (): void => setAway(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (!settings.sound) return;
    let left = false;
    let room: Room | null = null;
    Promise.all([import('./room-sound.ts'), import('./surroundings.ts')]).then(([{ openRoom }, { surroundingsOf }]) => {
      if (left) return;
      room = openRoom();
      setOpen({ room, rains: (...moment) => surroundingsOf(...moment).sky === 'rain' });
    }).catch(() => undefined);
    return () => {
      left = true;
      room?.close();
      setOpen(null);
    };
  }, [settings.sound]);
  useEffect(() => open?.room.hear({ levels: levelsOf(settings), raining: open.rains(view, shown), silence }), [open, settings, view, shown, silence]);
  useEffect(() => open?.room.hold(stopped || away), [open, stopped, away]);
  useEffect(() => {
    const change = view.alliance - before.current;
    before.current = view.alliance;
    if (Math.abs(change) >= SHIFT) open?.room.shift(change > 0);
  }, [view.alliance]);
}

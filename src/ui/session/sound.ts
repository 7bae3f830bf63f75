// When the sound of the room is on: off by default, and never in the way.

import { useEffect, useRef, useState } from 'preact/hooks';
import { again } from '../../loading/again.ts';
import type { PlayView } from '../../play/play-view.ts';
import { surroundingsOf } from '../../play/surroundings.ts';
import type { Settings } from '../app-port.ts';
import type { Levels, Room } from './room-sound.ts';

/** Points of alliance that count as a shift one may hear. */
const SHIFT = 3;
/** The steps of a level in the settings. */
const STEPS = 10;

const levelsOf = (settings: Settings): Levels => ({
  room: settings.roomLevel / STEPS,
  rain: settings.rainLevel / STEPS,
  clock: settings.clockLevel / STEPS,
  shifts: settings.shiftLevel / STEPS,
});

type Props = {
  settings: Settings;
  view: PlayView;
  shown: number;
  /** Whether one is being held. */
  silence: boolean;
  /** Whether the session waits. */
  stopped: boolean;
};

/**
 * Plays the room while the settings want it; there is nothing of it to be seen. A browser that has
 * no sound, or refuses it, stays silent.
 */
export function RoomSound({ settings, view, shown, silence, stopped }: Props): null {
  const [open, setOpen] = useState<Room | null>(null);
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
    again(() => import('./room-sound.ts'))
      .then(({ openRoom }) => {
        if (left) return;
        room = openRoom();
        setOpen(room);
      })
      .catch(() => undefined);
    return () => {
      left = true;
      room?.close();
      setOpen(null);
    };
  }, [settings.sound]);
  useEffect(
    () =>
      open?.hear({
        levels: levelsOf(settings),
        raining: surroundingsOf(view, shown).sky === 'rain',
        silence,
      }),
    [open, settings, view, shown, silence],
  );
  useEffect(() => open?.hold(stopped || away), [open, stopped, away]);
  useEffect(() => {
    const change = view.alliance - before.current;
    before.current = view.alliance;
    if (Math.abs(change) >= SHIFT) open?.shift(change > 0);
  }, [view.alliance]);
  return null;
}

// When the sound of the room is on: off by default, and never in the way.

import { useEffect, useRef } from 'preact/hooks';
import type { Room } from './room-sound.ts';

/** Points of alliance that count as a shift one may hear. */
const SHIFT = 3;

/** Plays the room while `on`. A browser that has no sound, or refuses it, stays silent. */
export function useRoomSound(on: boolean, alliance: number): void {
  const room = useRef<Room | null>(null);
  const before = useRef(alliance);
  useEffect(() => {
    if (!on) return;
    let left = false;
    import('./room-sound.ts').then(({ openRoom }) => {
      if (!left) room.current = openRoom();
    }).catch(() => undefined);
    return () => {
      left = true;
      room.current?.close();
      room.current = null;
    };
  }, [on]);
  useEffect(() => {
    const change = alliance - before.current;
    before.current = alliance;
    if (Math.abs(change) >= SHIFT) room.current?.chime(change > 0);
  }, [alliance]);
}

// The drawn room beside the words: opened once the first answers can be read, and told of motion and of the free space.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { again } from '../loading/again.ts';
import { NotLoaded } from '../loading/not-loaded.ts';
import { pause } from '../loading/pause.ts';
import type { PlayView } from '../play/play-view.ts';
import type { AppPort, Settings, StagePort } from './app-port.ts';
import { followSize } from './follow-size.ts';
import { lessMotion } from './motion.ts';

/** At the latest after this many milliseconds the room is loaded, even if the first lines are still being read. */
const AT_LATEST = 1500;
/** A room that could not be loaded is asked for anew after so many milliseconds, or when the line comes back. */
const ANEW = 30_000;

/** Shows the room as it is after the first `shown` lines of a view; `silent` while the trainee holds a silence. */
type Show = (view: PlayView, shown: number, silent: boolean) => void;

/** The stage for `client` (null: the supervisor) if it is `wanted`, or null while there is none; it draws in the element that `parent` is given to. */
export function useStage(settings: Settings, openStage: AppPort['openStage'], client: string | null, wanted: boolean, readable: boolean): { parent: RefObject<HTMLDivElement | null>; show: Show | null } {
  const parent = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ port: StagePort; show: Show } | null>(null);
  const port = room?.port ?? null;
  const [ready, setReady] = useState(readable);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (readable) setReady(true);
    else {
      const timer = setTimeout(() => setReady(true), AT_LATEST);
      return () => clearTimeout(timer);
    }
  }, [readable]);
  useEffect(() => {
    // Where no style has given the room its place (the sheet was not loaded), it would lie in the way of the words.
    if (!wanted || !settings.stage || !ready || !parent.current?.clientHeight) return;
    let opened: StagePort | null = null;
    let left = false;
    const open = async (parent: HTMLElement): Promise<void> => {
      // What the lines make of a body first: a room that cannot be told what to show is not to be opened.
      const { bodyOf } = await again(() => import('./later.ts'));
      if (left) return;
      const port = await openStage(parent, client);
      opened = port;
      if (left) port.destroy();
      else setRoom({ port, show: (...moment) => port.show(bodyOf(...moment)) });
    };
    open(parent.current).catch(async (error: unknown) => {
      console.warn('The words go on without the room.', error);
      if (!(error instanceof NotLoaded)) return;
      await pause(ANEW);
      if (!left) setRound(round + 1);
    });
    return () => {
      left = true;
      opened?.destroy();
      setRoom(null);
    };
  }, [settings.stage, ready, wanted, round]);
  useEffect(() => port?.setMotion(lessMotion(settings)), [port, settings.motion]);
  useEffect(() => {
    if (!port || !parent.current) return;
    // The styles know what stands in front of the stage; the size of the text is part of it.
    const tell = (): void => {
      if (!parent.current) return;
      const style = getComputedStyle(parent.current);
      port.setClear({ above: Number(style.getPropertyValue('--above')), below: Number(style.getPropertyValue('--below')) });
    };
    tell();
    return followSize(parent.current, tell);
  }, [port, settings.textSize]);
  return { parent, show: room?.show ?? null };
}

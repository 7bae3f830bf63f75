// The drawn room beside the words: opened once the first answers can be read, and told of motion and of the free space.

import { useEffect, useRef, useState } from 'preact/hooks';
import { NotLoaded } from '../loading/not-loaded.ts';
import { pause } from '../loading/pause.ts';
import type { PlayView } from '../play/play-view.ts';
import type { AppPort, Settings, StagePort } from './app-port.ts';
import { bodyOf } from './body.ts';
import { followSize } from './follow-size.ts';
import { lessMotion } from './motion.ts';

/** At the latest after this many milliseconds the room is loaded, even if the first lines are still being read. */
const AT_LATEST = 1500;
/** A room that could not be loaded is asked for anew after so many milliseconds, or when the line comes back. */
const ANEW = 30_000;

type Props = {
  settings: Settings;
  openStage: AppPort['openStage'];
  /** A case's id, or null for the supervisor. */
  client: string | null;
  /** Whether there is a room to be seen here at all. */
  wanted: boolean;
  /** Whether the first answers can be read. */
  readable: boolean;
  view: PlayView;
  /** Lines of the view shown so far. */
  shown: number;
  /** Whether the trainee holds a silence. */
  silent: boolean;
};
/** Shows the room as it is at a moment. */
type Show = (view: PlayView, shown: number, silent: boolean) => void;

/** The element that the room is drawn in. It is decoration: everything in it also stands in the words. */
export function DrawnRoom({ settings, openStage, client, wanted, readable, view, shown, silent }: Props) {
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
  useEffect(() => room?.show(view, shown, silent), [room, view, shown, silent]);
  return <div class="stage" aria-hidden="true" ref={parent} />;
}

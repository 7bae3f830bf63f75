// The drawn room beside the words: opened once the first answers can be read, and told of motion
// and of the free space.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CastMember } from '../../cast/sitters.ts';
import { NotLoaded } from '../../loading/not-loaded.ts';
import { pause } from '../../loading/pause.ts';
import type { PlayView } from '../../play/play-view.ts';
import { sceneOf } from '../../play/scene.ts';
import type { AppPort, Settings, StagePort } from '../app-port.ts';
import { followSize } from '../components/follow-size.ts';
import { lessMotion } from '../components/motion.ts';

/**
 * At the latest after this many milliseconds the room is loaded, even if the first lines are still
 * being read.
 */
const AT_LATEST = 1500;
/**
 * A room that could not be loaded is asked for anew after so many milliseconds, or when the line
 * comes back.
 */
const ANEW = 30_000;

type Props = {
  settings: Settings;
  openStage: AppPort['openStage'];
  /** Who sits there; null is the supervisor. */
  client: CastMember | null;
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

/**
 * The element that the room is drawn in. It is decoration: everything in it also stands in the
 * words.
 */
export function DrawnRoom({
  settings,
  openStage,
  client,
  wanted,
  readable,
  view,
  shown,
  silent,
}: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const [port, setPort] = useState<StagePort | null>(null);
  const [ready, setReady] = useState(readable);
  const [placed, setPlaced] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (readable) setReady(true);
    else {
      const timer = setTimeout(() => setReady(true), AT_LATEST);
      return () => clearTimeout(timer);
    }
  }, [readable]);
  useEffect(() => {
    if (!parent.current) return;
    // Until a style has given the room its place it would lie in the way of the words; the sheet
    // may come late, or never.
    const look = (): void =>
      setPlaced((before) => before || (parent.current?.clientHeight ?? 0) > 0);
    look();
    return followSize(parent.current, look);
  }, []);
  useEffect(() => {
    if (!wanted || !settings.stage || !ready || !placed || !parent.current) return;
    let opened: StagePort | null = null;
    let left = false;
    openStage(parent.current, client)
      .then((stage) => {
        opened = stage;
        if (left) stage.destroy();
        else setPort(stage);
      })
      .catch(async (error: unknown) => {
        console.warn('The words go on without the room.', error);
        if (!(error instanceof NotLoaded)) return;
        await pause(ANEW);
        if (!left) setRound(round + 1);
      });
    return () => {
      left = true;
      opened?.destroy();
      setPort(null);
    };
  }, [settings.stage, ready, placed, wanted, round]);
  useEffect(() => port?.setMotion(lessMotion(settings)), [port, settings.motion]);
  useEffect(() => {
    if (!port || !parent.current) return;
    // The styles know what stands in front of the stage; the size of the text is part of it.
    const tell = (): void => {
      if (!parent.current) return;
      const style = getComputedStyle(parent.current);
      port.setClear({
        above: Number(style.getPropertyValue('--above')),
        below: Number(style.getPropertyValue('--below')),
      });
    };
    tell();
    return followSize(parent.current, tell);
  }, [port, settings.textSize]);
  useEffect(() => port?.show(sceneOf(view, shown, silent)), [port, view, shown, silent]);
  return <div class="stage" aria-hidden="true" ref={parent} />;
}

// The drawn room beside the words: opened once the first answers can be read, and told of motion and of the free space.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppPort, Settings, StagePort } from './app-port.ts';
import { lessMotion } from './motion.ts';

/** At the latest after this many milliseconds the room is loaded, even if the first lines are still being read. */
const AT_LATEST = 1500;

/** The stage for `client` (null: the supervisor) if it is `wanted`, or null while there is none; it draws in the element that `parent` is given to. */
export function useStage(settings: Settings, openStage: AppPort['openStage'], client: string | null, wanted: boolean, readable: boolean): { parent: RefObject<HTMLDivElement | null>; port: StagePort | null } {
  const parent = useRef<HTMLDivElement>(null);
  const [port, setPort] = useState<StagePort | null>(null);
  const [ready, setReady] = useState(readable);
  useEffect(() => {
    if (readable) setReady(true);
    else {
      const timer = setTimeout(() => setReady(true), AT_LATEST);
      return () => clearTimeout(timer);
    }
  }, [readable]);
  useEffect(() => {
    if (!wanted || !settings.stage || !ready || !parent.current) return;
    let opened: StagePort | null = null;
    let left = false;
    void openStage(parent.current, client).then((found) => {
      if (left) found?.destroy();
      else {
        opened = found;
        setPort(found);
      }
    });
    return () => {
      left = true;
      opened?.destroy();
      setPort(null);
    };
  }, [settings.stage, ready, wanted]);
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
    const follow = new ResizeObserver(tell);
    follow.observe(parent.current);
    return () => follow.disconnect();
  }, [port, settings.textSize]);
  return { parent, port };
}

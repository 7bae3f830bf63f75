// A silence being held: real seconds, without a number on them; or chosen by length, for those who need no clock.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_SILENCE } from '../model/silence.ts';
import type { ShownResponse } from '../play/play-view.ts';

type Props = { silence: NonNullable<ShownResponse['silence']>; untimed: boolean; stopped: boolean; onEnd: (seconds: number) => void };

export function HeldSilence({ silence, untimed, stopped, onEnd }: Props) {
  const [chosen, setChosen] = useState(untimed);
  return chosen ? <ByLength silence={silence} onEnd={onEnd} /> : <InRealTime silence={silence} stopped={stopped} onEnd={onEnd} onUntimed={() => setChosen(true)} />;
}

function InRealTime({ silence, stopped: behindDialog, onEnd, onUntimed }: Omit<Props, 'untimed'> & { onUntimed: () => void }) {
  // A phone that sleeps, or another tab, is no silence in this room either.
  const stopped = useHidden() || behindDialog;
  const before = useRef(0);
  const began = useRef(performance.now());
  const end = useRef<HTMLButtonElement>(null);
  const [seconds, setSeconds] = useState(0);
  const held = (): number => Math.min(LONGEST_SILENCE, before.current + (stopped ? 0 : (performance.now() - began.current) / 1000));
  useLayoutEffect(() => end.current?.focus(), []);
  useEffect(() => {
    if (stopped) return;
    began.current = performance.now();
    const timer = setInterval(() => {
      setSeconds(held());
      if (held() >= LONGEST_SILENCE) onEnd(LONGEST_SILENCE);
    }, 250);
    return () => {
      clearInterval(timer);
      // Time behind a dialog is not silence: keep what was held and count on from there.
      before.current += (performance.now() - began.current) / 1000;
    };
  }, [stopped]);
  const seen = seconds >= silence.long ? silence.strays : seconds >= silence.enough ? silence.stirs : 'You say nothing. The room goes on around you.';
  return (
    <div class="silence">
      <span class="ring" aria-hidden="true" />
      <p class="line" role="status"><em class="seen">{seen}</em></p>
      <p class="actions">
        <button type="button" class="primary" ref={end} onClick={() => onEnd(held())} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onEnd(held()); } }}>Let it end</button>
        <button type="button" class="quiet" onClick={onUntimed}>Choose by length instead</button>
      </p>
    </div>
  );
}

/** Whether the page is out of sight. */
function useHidden(): boolean {
  const [hidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const look = (): void => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return hidden;
}

function ByLength({ silence, onEnd }: Omit<Props, 'untimed' | 'stopped'>) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const lengths: readonly (readonly [string, number])[] = [
    ['A breath', silence.enough * 0.4],
    ['A good while', (silence.enough + silence.long) / 2],
    ['A long, long while', Math.min(LONGEST_SILENCE, silence.long * 1.5)],
  ];
  return (
    <div class="silence">
      <p class="line"><em class="seen">You say nothing. For how long?</em></p>
      <p class="actions">{lengths.map(([words, seconds], index) => <button type="button" key={words} ref={index === 0 ? first : null} onClick={() => onEnd(seconds)}>{words}</button>)}</p>
    </div>
  );
}

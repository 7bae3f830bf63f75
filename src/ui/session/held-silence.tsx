// A silence being held: real seconds, without a number on them; or chosen by length, for those who
// need no clock.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as say from '../../messages/compiled/over-session.ts';
import { lookAt, lookAway, NOTHING_YET } from '../../model/sat-through.ts';
import { judgeSilence, lengthsOf, LONGEST_SILENCE } from '../../model/silence.ts';
import type { ShownResponse } from '../../play/play-view.ts';

/** Milliseconds from one look at the clock to the next. */
const EVERY = 250;
/** What the browser says when a page goes out of sight or to sleep, and when it is back. */
const CHANGES = ['visibilitychange', 'freeze', 'resume'] as const;

type Props = {
  silence: NonNullable<ShownResponse['silence']>;
  untimed: boolean;
  /** Whether what can be pressed can have been seen. */
  seen: boolean;
  stopped: boolean;
  onEnd: (seconds: number) => void;
};

export function HeldSilence({ silence, untimed, seen, stopped, onEnd }: Props) {
  const [chosen, setChosen] = useState(untimed);
  return chosen ? (
    <ByLength silence={silence} seen={seen} onEnd={onEnd} />
  ) : (
    <InRealTime
      silence={silence}
      seen={seen}
      stopped={stopped}
      onEnd={onEnd}
      onUntimed={() => setChosen(true)}
    />
  );
}

function InRealTime({
  silence,
  seen,
  stopped,
  onEnd,
  onUntimed,
}: Omit<Props, 'untimed'> & { onUntimed: () => void }) {
  const sat = useRef(NOTHING_YET);
  const end = useRef<HTMLButtonElement>(null);
  const [seconds, setSeconds] = useState(0);
  const count = (look: typeof lookAt): number => {
    sat.current = look(sat.current, performance.now());
    return sat.current.seconds;
  };
  useLayoutEffect(() => end.current?.focus(), []);
  useEffect(() => {
    const look = (frozen = false): void => {
      // Behind a dialog, in another tab, on a phone that sleeps: nobody sits in this room.
      const held = count(stopped || frozen || document.hidden ? lookAway : lookAt);
      setSeconds(held);
      if (held >= LONGEST_SILENCE) onEnd(held);
    };
    const change = ({ type }: Event): void => look(type === 'freeze');
    look();
    const timer = setInterval(look, EVERY);
    for (const one of CHANGES) document.addEventListener(one, change);
    return () => {
      clearInterval(timer);
      for (const one of CHANGES) document.removeEventListener(one, change);
    };
  }, [stopped]);
  const over = (): void => onEnd(count(lookAt));
  const stirring = {
    short: say.youSayNothing,
    enough: silence.stirs,
    long: silence.strays,
  }[judgeSilence(seconds, silence)];
  return (
    <div class="silence">
      <span class="ring" aria-hidden="true" />
      <p class="line" role="status">
        <em class="seen">{stirring}</em>
      </p>
      <p class="actions">
        <button
          type="button"
          class="primary"
          ref={end}
          aria-disabled={!seen}
          onClick={over}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              over();
            }
          }}
        >
          {say.letItEnd}
        </button>
        <button type="button" class="quiet" aria-disabled={!seen} onClick={onUntimed}>
          {say.chooseByLength}
        </button>
      </p>
    </div>
  );
}

function ByLength({ silence, seen, onEnd }: Omit<Props, 'untimed' | 'stopped'>) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const { short, enough, long } = lengthsOf(silence);
  const lengths: readonly (readonly [string, number])[] = [
    [say.aBreath, short],
    [say.aGoodWhile, enough],
    [say.aLongWhile, long],
  ];
  return (
    <div class="silence">
      <p class="line">
        <em class="seen">{say.forHowLong}</em>
      </p>
      <p class="actions">
        {lengths.map(([words, seconds], index) => (
          <button
            type="button"
            key={words}
            ref={index === 0 ? first : null}
            aria-disabled={!seen}
            onClick={() => onEnd(seconds)}
          >
            {words}
          </button>
        ))}
      </p>
    </div>
  );
}

// One case from its first session to its end: which screen is open follows from where the play
// stands.

import type { ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { again } from '../../loading/again.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import * as say from '../../messages/compiled/session.ts';
import { partName } from '../../story/part.ts';
import type { Reading } from '../post-session/after-part.tsx';
import type { Lost } from '../app-port.ts';
import { TryAgain } from '../components/not-yet.tsx';
import { SessionScreen } from '../session/session-screen.tsx';
import { useLater } from '../components/use-later.ts';
import { useSlow } from '../components/use-slow.ts';
import { type Failure, failureOf } from '../components/words-for.ts';

/** What a session is given as it comes, and what is this screen's own. */
type Props = Omit<ComponentProps<typeof SessionScreen>, 'onLeave' | 'onDone'> & {
  onHome: () => void;
  onAgain: () => void;
  onElsewhere: (why: Lost) => void;
  /** Tells whether a part fills the page, so that the bar above it goes. */
  onFull: (full: boolean) => void;
};

export function PlayScreen(props: Props) {
  const { play, onHome, onElsewhere, onFull } = props;
  const [view, setView] = useState(play.view());
  useEffect(() => play.subscribe(setView), [play]);
  useEffect(() => play.hold(onElsewhere), [play]);
  const { part, standing, retry } = view;
  /**
   * What is read once a part is left: a session is read back, after anything else comes the chart
   * of the next one.
   */
  const after: Reading =
    part.kind === 'session' ? { kind: 'session', number: part.number } : { kind: 'next' };
  const [reading, setReading] = useState<Reading>(
    standing.kind === 'closed' ? { kind: 'case' } : after,
  );
  const found = useLater(standing.kind !== 'playing', async () => {
    const [screens, reports] = await Promise.all([
      again(() => import('../later.ts')),
      play.reports(),
    ]);
    return { screens, reports };
  });
  const late = found.it;
  const inPart = standing.kind === 'playing' || !view.left;
  useLayoutEffect(() => {
    onFull(inPart);
    return () => onFull(false);
  }, [inPart]);
  useLayoutEffect(() => {
    if (inPart && part.kind === 'session') return;
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [inPart, late, reading, standing.kind]);

  const leave = (): void => {
    play.send({ kind: 'leave' });
    setReading(after);
  };
  const [lost, setLost] = useState<Failure | null>(null);
  const [slow, waitFor] = useSlow();
  const goOn = (): void => {
    setLost(null);
    waitFor(play.goOn()).catch((error: unknown) => setLost(failureOf(error)));
  };
  /** A chart stands before a session only; what comes in between begins by itself. */
  const straightOn =
    !inPart &&
    reading.kind === 'next' &&
    standing.kind === 'ready' &&
    standing.next.kind !== 'session';
  useEffect(() => {
    if (straightOn) goOn();
  }, [straightOn]);
  if (inPart) {
    return (
      <SessionScreen
        {...props}
        key={`${partName(part)} ${retry?.answer ?? ''}`}
        onLeave={onHome}
        onDone={leave}
      />
    );
  }
  if (!late || slow || (straightOn && lost === null)) {
    if (!found.trouble)
      return (
        <main class="page">
          <h1 tabIndex={-1}>{everywhere.oneMoment}</h1>
        </main>
      );
    return <NotLoaded what={say.nextPageNotLoaded} trouble={found.trouble} onAgain={found.retry} />;
  }
  const { screens, reports } = late;
  if (lost !== null)
    return <NotLoaded what={say.nextPartNotLoaded} trouble={lost} onAgain={goOn} />;
  return (
    <screens.AfterPart
      {...props}
      view={view}
      reports={reports}
      reading={reading}
      onReading={setReading}
      onGoOn={goOn}
    />
  );
}

function NotLoaded({
  what,
  trouble,
  onAgain,
}: {
  /** What could not be loaded, as a heading. */
  what: string;
  trouble: Failure;
  onAgain: () => void;
}) {
  return (
    <main class="page">
      <h1 tabIndex={-1}>{what}</h1>
      <p>{trouble.words}</p>
      <p class="actions">
        <TryAgain trouble={trouble} onAgain={onAgain} />
      </p>
    </main>
  );
}

// One case from its first session to its end: which screen is open follows from where the play
// stands.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { again } from '../../loading/again.ts';
import { partName } from '../../story/part.ts';
import type { Reading } from '../post-session/after-part.tsx';
import type { AppPort, CaseCard, Lost, PlayPort, Settings } from '../app-port.ts';
import { TryAgain } from '../components/not-yet.tsx';
import { SessionScreen } from '../session/session-screen.tsx';
import { useLater } from '../components/use-later.ts';
import { useSlow } from '../components/use-slow.ts';
import { type Trouble, troubleOf } from '../components/words-for.ts';

type Props = {
  play: PlayPort;
  card: CaseCard;
  settings: Settings;
  openStage: AppPort['openStage'];
  dialogOpen: boolean;
  port: Pick<AppPort, 'keeping' | 'onKeeping'>;
  placePicture: AppPort['placePicture'];
  onSettings: () => void;
  onSound: () => void;
  onHelp: () => void;
  onHome: () => void;
  onResume: (id: string) => void;
  onAgain: () => void;
  onShow: (play: PlayPort) => void;
  onElsewhere: (why: Lost) => void;
  /** Tells whether a part fills the page, so that the bar above it goes. */
  onFull: (full: boolean) => void;
};

export function PlayScreen(props: Props) {
  const {
    play,
    card,
    settings,
    openStage,
    dialogOpen,
    port,
    placePicture,
    onSettings,
    onSound,
    onHelp,
    onHome,
    onResume,
    onAgain,
    onShow,
    onElsewhere,
    onFull,
  } = props;
  const [view, setView] = useState(play.view());
  useEffect(() => play.subscribe(setView), [play]);
  useEffect(() => play.hold(onElsewhere), [play]);
  const { part, stage } = view;
  /**
   * What is read once a part is left: a session is read back, after anything else comes the chart
   * of the next one.
   */
  const after: Reading =
    part.kind === 'session' ? { kind: 'session', number: part.number } : { kind: 'next' };
  const [reading, setReading] = useState<Reading>(
    stage.kind === 'closed' ? { kind: 'case' } : after,
  );
  const found = useLater(stage.kind !== 'playing', async () => {
    const [screens, looks] = await Promise.all([again(() => import('../later.ts')), play.looks()]);
    return { screens, looks };
  });
  const late = found.it;
  const inPart = stage.kind === 'playing' || !view.left;
  useEffect(() => {
    onFull(inPart);
    return () => onFull(false);
  }, [inPart]);
  useLayoutEffect(() => {
    if (inPart && part.kind === 'session') return;
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [inPart, late, reading, stage.kind]);

  const leave = (): void => {
    play.leave();
    setReading(after);
  };
  const [lost, setLost] = useState<Trouble | null>(null);
  const [slow, waitFor] = useSlow();
  const goOn = (): void => {
    setLost(null);
    waitFor(play.goOn()).catch((error: unknown) => setLost(troubleOf(error)));
  };
  /** A chart stands before a session only; what comes in between begins by itself. */
  const straightOn =
    !inPart && reading.kind === 'next' && stage.kind === 'ready' && stage.next.kind !== 'session';
  useEffect(() => {
    if (straightOn) goOn();
  }, [straightOn]);
  if (inPart) {
    return (
      <SessionScreen
        key={partName(part)}
        play={play}
        card={card}
        settings={settings}
        openStage={openStage}
        dialogOpen={dialogOpen}
        port={port}
        placePicture={placePicture}
        onSettings={onSettings}
        onSound={onSound}
        onHelp={onHelp}
        onLeave={onHome}
        onResume={onResume}
        onDone={leave}
      />
    );
  }
  if (!late || slow || (straightOn && lost === null)) {
    if (!found.trouble)
      return (
        <main class="page">
          <h1 tabIndex={-1}>One moment …</h1>
        </main>
      );
    return (
      <main class="page">
        <h1 tabIndex={-1}>The next page could not be loaded</h1>
        <p>{found.trouble.words}</p>
        <p class="actions">
          <TryAgain trouble={found.trouble} onAgain={found.retry} />
        </p>
      </main>
    );
  }
  const { screens, looks } = late;
  if (lost !== null)
    return (
      <main class="page">
        <h1 tabIndex={-1}>The next part could not be loaded</h1>
        <p>{lost.words}</p>
        <p class="actions">
          <TryAgain trouble={lost} onAgain={goOn} />
        </p>
      </main>
    );
  return (
    <screens.AfterPart
      play={play}
      view={view}
      looks={looks}
      card={card}
      reading={reading}
      onReading={setReading}
      onGoOn={goOn}
      onHome={onHome}
      onResume={onResume}
      onAgain={onAgain}
      onShow={onShow}
    />
  );
}

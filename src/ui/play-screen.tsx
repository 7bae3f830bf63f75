// One case from its first session to its end: which screen is open follows from where the play stands.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { again } from '../loading/again.ts';
import { partName } from '../story/part.ts';
import type { AppPort, CaseCard, Lost, PlayPort, Settings } from './app-port.ts';
import { TryAgain } from './not-yet.tsx';
import { SessionScreen } from './session-screen.tsx';
import { useLater } from './use-later.ts';
import { useSlow } from './use-slow.ts';
import { type Trouble, troubleOf } from './words-for.ts';

type Props = {
  play: PlayPort; card: CaseCard; settings: Settings; openStage: AppPort['openStage']; dialogOpen: boolean; port: Pick<AppPort, 'keeping' | 'onKeeping'>; placePicture: AppPort['placePicture'];
  onSettings: () => void; onSound: () => void; onHelp: () => void; onHome: () => void; onResume: (id: string) => void; onAgain: () => void; onShow: (play: PlayPort) => void; onElsewhere: (why: Lost) => void;
  /** Tells whether a part fills the page, so that the bar above it goes. */
  onFull: (full: boolean) => void;
};
/** What is being read between the parts; `case` and `next` come after the session's own debrief. */
type Reading = { kind: 'session'; number: number; /** Opened from the whole case. */ fromCase?: true } | { kind: 'next' } | { kind: 'case' };

export function PlayScreen(props: Props) {
  const { play, card, settings, openStage, dialogOpen, port, placePicture, onSettings, onSound, onHelp, onHome, onResume, onAgain, onShow, onElsewhere, onFull } = props;
  const [view, setView] = useState(play.view());
  useEffect(() => play.subscribe(setView), [play]);
  useEffect(() => play.hold(onElsewhere), [play]);
  const { part, stage } = view;
  const name = partName(part);
  /** The part whose last words have been left; a play taken up again after them goes straight on. */
  const [left, setLeft] = useState(stage.kind === 'playing' ? '' : name);
  /** What is read once a part is left: a session is read back, after anything else comes the chart of the next one. */
  const after: Reading = part.kind === 'session' ? { kind: 'session', number: part.number } : { kind: 'next' };
  const [reading, setReading] = useState<Reading>(stage.kind === 'closed' ? { kind: 'case' } : after);
  const found = useLater(stage.kind !== 'playing', async () => {
    const [screens, looks] = await Promise.all([again(() => import('./later.ts')), play.looks()]);
    return { screens, looks };
  });
  const late = found.it;
  const inPart = stage.kind === 'playing' || left !== name;
  useEffect(() => onFull(inPart), [inPart]);
  useLayoutEffect(() => {
    if (inPart && part.kind === 'session') return;
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [inPart, late, reading, stage.kind]);

  const leave = (): void => {
    setLeft(name);
    setReading(after);
  };
  const [lost, setLost] = useState<Trouble | null>(null);
  const [slow, waitFor] = useSlow();
  const goOn = (): void => {
    setLost(null);
    waitFor(play.goOn()).catch((error: unknown) => setLost(troubleOf(error)));
  };
  /** A chart stands before a session only; what comes in between begins by itself. */
  const straightOn = !inPart && reading.kind === 'next' && stage.kind === 'ready' && stage.next.kind !== 'session';
  useEffect(() => {
    if (straightOn) goOn();
  }, [straightOn]);
  if (inPart) {
    return (
      <SessionScreen
        key={name} play={play} card={card} settings={settings} openStage={openStage} dialogOpen={dialogOpen} port={port} placePicture={placePicture}
        onSettings={onSettings} onSound={onSound} onHelp={onHelp} onLeave={onHome} onResume={onResume} onDone={leave}
      />
    );
  }
  if (!late || slow || (straightOn && lost === null)) {
    if (!found.trouble) return <main class="page"><h1 tabIndex={-1}>One moment …</h1></main>;
    return <main class="page"><h1 tabIndex={-1}>The next page could not be loaded</h1><p>{found.trouble.words}</p><p class="actions"><TryAgain trouble={found.trouble} onAgain={found.retry} /></p></main>;
  }
  const { screens, looks } = late;
  if (lost !== null) return <main class="page"><h1 tabIndex={-1}>The next part could not be loaded</h1><p>{lost.words}</p><p class="actions"><TryAgain trouble={lost} onAgain={goOn} /></p></main>;
  if (stage.kind === 'after') {
    return <screens.StepsScreen play={play} looks={looks} card={card} step={stage.step} draft={stage.draft} scene={looks.hasSupervision(part.number)} last={looks.isLast(part.number)} />;
  }
  const closed = stage.kind === 'closed';
  if (reading.kind === 'session') {
    const next = stage.kind === 'ready' ? stage.next : null;
    const label = next === null ? 'The whole case' : next.kind === 'session' ? `On to session ${next.number}` : next.kind === 'supervision' ? 'On to Dr. Albrecht' : `On to what came next: ${looks.titleOf(next)}`;
    const forward = (): void => (closed ? setReading({ kind: 'case' }) : next?.kind === 'session' ? setReading({ kind: 'next' }) : goOn());
    return <screens.DebriefScreen card={card} onFirst={view.again && part.kind === 'session' && part.number === reading.number ? () => onResume(view.again?.from ?? '') : null} key={reading.number} debrief={looks.debrief(reading.number)} file={play.file} next={label} onNext={forward} onHome={onHome} onCase={reading.fromCase ? () => setReading({ kind: 'case' }) : null} onMoment={(answer) => onShow(play.again(reading.number, answer))} />;
  }
  if (closed) return <screens.CaseDebriefScreen card={card} debrief={looks.caseDebrief()} onSession={(number) => setReading({ kind: 'session', number, fromCase: true })} onAgain={onAgain} onHome={onHome} />;
  return <screens.NextChart card={card} since={looks.sinceLast()} onStart={goOn} onHome={onHome} />;
}

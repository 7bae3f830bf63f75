// What follows a part once its last words were left: the steps after a session, its debrief, the
// chart of the next one, the whole case.

import type { Looks } from '../../debrief/looks.ts';
import type { PlayView } from '../../play/play-view.ts';
import type { CaseCard, PlayPort } from '../app-port.ts';
import { DebriefScreen } from '../debrief/debrief-screen.tsx';
import { CaseDebriefScreen } from '../debrief/case-debrief-screen.tsx';
import { NextChart } from './next-chart.tsx';
import { StepsScreen } from './steps-screen.tsx';

/** What is being read between the parts; `case` and `next` come after the session's own debrief. */
export type Reading =
  | { kind: 'session'; number: number /** Opened from the whole case. */; fromCase?: true }
  | { kind: 'next' }
  | { kind: 'case' };

type Props = {
  play: PlayPort;
  view: PlayView;
  looks: Looks;
  card: CaseCard;
  reading: Reading;
  onReading: (reading: Reading) => void;
  onHome: () => void;
  onResume: (id: string) => void;
  onAgain: () => void;
  onShow: (play: PlayPort) => void;
  /** Begins the next part. */
  onGoOn: () => void;
};

export function AfterPart({
  play,
  view,
  looks,
  card,
  reading,
  onReading,
  onHome,
  onResume,
  onAgain,
  onShow,
  onGoOn,
}: Props) {
  const { part, stage } = view;
  if (stage.kind === 'after') {
    return (
      <StepsScreen
        play={play}
        looks={looks}
        card={card}
        step={stage.step}
        draft={stage.draft}
        scene={looks.hasSupervision(part.number)}
        last={looks.isLast(part.number)}
      />
    );
  }
  const closed = stage.kind === 'closed';
  if (reading.kind === 'session') {
    const next = stage.kind === 'ready' ? stage.next : null;
    const label =
      next === null
        ? 'The whole case'
        : next.kind === 'session'
          ? `On to session ${next.number}`
          : next.kind === 'supervision'
            ? 'On to Dr. Albrecht'
            : `On to what came next: ${looks.titleOf(next)}`;
    const forward = (): void =>
      closed
        ? onReading({ kind: 'case' })
        : next?.kind === 'session'
          ? onReading({ kind: 'next' })
          : onGoOn();
    return (
      <DebriefScreen
        key={reading.number}
        card={card}
        debrief={looks.debrief(reading.number)}
        file={play.file}
        next={label}
        onNext={forward}
        onHome={onHome}
        onFirst={
          view.again && part.kind === 'session' && part.number === reading.number
            ? () => onResume(view.again?.from ?? '')
            : null
        }
        onCase={reading.fromCase ? () => onReading({ kind: 'case' }) : null}
        onMoment={(answer) => void play.again(reading.number, answer).then(onShow)}
      />
    );
  }
  if (closed)
    return (
      <CaseDebriefScreen
        card={card}
        debrief={looks.caseDebrief()}
        onSession={(number) => onReading({ kind: 'session', number, fromCase: true })}
        onAgain={onAgain}
        onHome={onHome}
      />
    );
  return <NextChart card={card} since={looks.sinceLast()} onStart={onGoOn} onHome={onHome} />;
}

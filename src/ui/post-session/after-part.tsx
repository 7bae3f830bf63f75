// What follows a part once its last words were left: the steps after a session, its debrief, the
// chart of the next one, the whole case.

import type { DebriefReports } from '../../debrief/debrief-reports.ts';
import * as say from '../../messages/compiled/after-session.ts';
import type { PlayView } from '../../play/play-view.ts';
import type { Part } from '../../story/part.ts';
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
  reports: DebriefReports;
  card: CaseCard;
  reading: Reading;
  onReading: (reading: Reading) => void;
  onHome: () => void;
  onAgain: () => void;
  /** Begins the next part. */
  onGoOn: () => void;
};

export function AfterPart({
  play,
  view,
  reports,
  card,
  reading,
  onReading,
  onHome,
  onAgain,
  onGoOn,
}: Props) {
  const { part, standing, retry } = view;
  if (standing.kind === 'after') {
    return (
      <StepsScreen
        play={play}
        reports={reports}
        card={card}
        step={standing.step}
        draft={standing.draft}
        scene={reports.hasSupervision(part.number)}
        last={reports.isLast(part.number)}
      />
    );
  }
  const closed = standing.kind === 'closed';
  if (reading.kind === 'session') {
    const next = standing.kind === 'ready' ? standing.next : null;
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
        debrief={reports.debrief(reading.number)}
        file={play.file}
        next={onTo(next, reports)}
        onNext={forward}
        onHome={onHome}
        onFirst={
          retry && part.kind === 'session' && part.number === reading.number
            ? () => play.send({ kind: 'go-to', act: retry.first })
            : null
        }
        onCase={reading.fromCase ? () => onReading({ kind: 'case' }) : null}
        onMoment={(act) => play.send({ kind: 'go-to', act })}
      />
    );
  }
  if (closed)
    return (
      <CaseDebriefScreen
        card={card}
        debrief={reports.caseDebrief()}
        onSession={(number) => onReading({ kind: 'session', number, fromCase: true })}
        onAgain={onAgain}
        onHome={onHome}
      />
    );
  return <NextChart card={card} since={reports.sinceLast()} onStart={onGoOn} onHome={onHome} />;
}

/** What leads on from a session's debrief; with nothing left to play, that is the whole case. */
function onTo(next: Part | null, reports: DebriefReports): string {
  switch (next?.kind) {
    case undefined:
      return say.theWholeCase;
    case 'session':
      return say.onToSession({ number: next.number });
    case 'supervision':
      return say.onToSupervisor;
    case 'between':
      return say.onToWhatCame({ title: reports.titleOf(next) });
  }
}

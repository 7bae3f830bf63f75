// After a session: one step after another, each done once.

import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { DebriefReports } from '../../debrief/debrief-reports.ts';
import * as say from '../../messages/compiled/after-session.ts';
import type { AfterStep, Draft, DraftOf } from '../../play/after-session.ts';
import type { CaseCard, PlayPort } from '../app-port.ts';
import { Who } from '../components/who.tsx';
import { BoardStep } from './board-step.tsx';
import { NoteStep } from './note.tsx';
import { RatingStep } from './rating.tsx';
import { ReviewStep } from './review.tsx';
import { SupervisionStep } from './supervision.tsx';

type Props = {
  play: PlayPort;
  reports: DebriefReports;
  card: CaseCard;
  step: AfterStep['kind'];
  draft: Draft | null;
  scene: boolean;
  last: boolean;
};

/**
 * `scene` is whether a conversation with the supervisor can be played, `last` whether this was the
 * case's last session.
 */
export function StepsScreen({ play, reports, card, step, draft, scene, last }: Props) {
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  const { name } = card;
  const board = useMemo(() => reports.board(), [step]);
  const look = useMemo(() => reports.lookBack(), [step]);
  /** What was entered at the open step before, for the step that it belongs to. */
  const of = <K extends AfterStep['kind']>(kind: K): DraftOf<K> | null =>
    draft?.kind === kind ? (draft as DraftOf<K>) : null;
  const keep = (entered: Draft): void => play.send({ kind: 'draft', draft: entered });
  const complete = (done: AfterStep): void => play.send({ kind: 'complete', step: done });
  return (
    <main class="page after" key={step}>
      <Who card={card}>{say.afterSession({ number: look.session, name })}</Who>
      {step === 'rating' && (
        <RatingStep
          draft={of('rating')}
          onDraft={keep}
          name={name}
          rating={look.rating}
          seen={look.ratingSeen}
          onDone={(value) => complete({ kind: 'rating', value })}
        />
      )}
      {step === 'review' && (
        <ReviewStep
          draft={of('review')}
          onDraft={keep}
          name={name}
          last={last}
          conduct={look.conduct}
          onDone={(value) => complete({ kind: 'review', value })}
        />
      )}
      {step === 'note' && (
        <NoteStep
          draft={of('note')}
          onDraft={keep}
          name={name}
          last={last}
          onDone={(value) => complete({ kind: 'note', value })}
        />
      )}
      {step === 'board' && (
        <BoardStep
          draft={of('board')}
          onDraft={keep}
          name={name}
          board={board}
          last={last}
          onDone={(value) => complete({ kind: 'board', value })}
        />
      )}
      {step === 'supervision' && (
        <SupervisionStep
          draft={of('supervision')}
          onDraft={keep}
          name={name}
          look={look}
          scene={scene}
          onDone={(value) => complete({ kind: 'supervision', value })}
        />
      )}
    </main>
  );
}

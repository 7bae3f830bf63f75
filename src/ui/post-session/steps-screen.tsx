// After a session: one step after another, each done once.

import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Looks } from '../../debrief/looks.ts';
import type { After, Draft, DraftOf } from '../../play/after-session.ts';
import type { CaseCard, PlayPort } from '../app-port.ts';
import { Who } from '../components/who.tsx';
import { BoardStep } from './board-step.tsx';
import { NoteStep } from './note.tsx';
import { RatingStep } from './rating.tsx';
import { ReviewStep } from './review.tsx';
import { SupervisionStep } from './supervision.tsx';

type Props = {
  play: PlayPort;
  looks: Looks;
  card: CaseCard;
  step: keyof After;
  draft: Draft | null;
  scene: boolean;
  last: boolean;
};

/**
 * `scene` is whether a conversation with the supervisor can be played, `last` whether this was the
 * case's last session.
 */
export function StepsScreen({ play, looks, card, step, draft, scene, last }: Props) {
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  const { name } = card;
  const board = useMemo(() => looks.board(), [step]);
  const look = useMemo(() => looks.lookBack(), [step]);
  /** What was entered at the open step before, for the step that it belongs to. */
  const of = <K extends keyof After>(kind: K): DraftOf<K> | null =>
    draft?.kind === kind ? (draft as DraftOf<K>) : null;
  return (
    <main class="page after" key={step}>
      <Who card={card}>
        After session {look.session} with {name}
      </Who>
      {step === 'rating' && (
        <RatingStep
          draft={of('rating')}
          onDraft={play.draft}
          name={name}
          rating={look.rating}
          seen={look.ratingSeen}
          onDone={(value) => play.take({ kind: 'rating', value })}
        />
      )}
      {step === 'review' && (
        <ReviewStep
          draft={of('review')}
          onDraft={play.draft}
          name={name}
          last={last}
          saw={look.saw}
          onDone={(value) => play.take({ kind: 'review', value })}
        />
      )}
      {step === 'note' && (
        <NoteStep
          draft={of('note')}
          onDraft={play.draft}
          name={name}
          last={last}
          onDone={(value) => play.take({ kind: 'note', value })}
        />
      )}
      {step === 'board' && (
        <BoardStep
          draft={of('board')}
          onDraft={play.draft}
          name={name}
          board={board}
          last={last}
          onDone={(value) => play.take({ kind: 'board', value })}
        />
      )}
      {step === 'supervision' && (
        <SupervisionStep
          draft={of('supervision')}
          onDraft={play.draft}
          name={name}
          look={look}
          scene={scene}
          onDone={(value) => play.take({ kind: 'supervision', value })}
        />
      )}
    </main>
  );
}

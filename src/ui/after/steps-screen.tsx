// After a session: one step after another, each done once.

import { useLayoutEffect } from 'preact/hooks';
import type { Looks } from '../../debrief/looks.ts';
import type { After } from '../../play/after-session.ts';
import type { CaseCard, PlayPort } from '../app-port.ts';
import { BoardStep } from './board-step.tsx';
import { NoteStep } from './note.tsx';
import { RatingStep } from './rating.tsx';
import { ReviewStep } from './review.tsx';
import { SupervisionStep } from './supervision.tsx';

type Props = { play: PlayPort; looks: Looks; card: CaseCard; step: keyof After; scene: boolean; last: boolean };

/** `scene` is whether a conversation with the supervisor can be played, `last` whether this was the case's last session. */
export function StepsScreen({ play, looks, card, step, scene, last }: Props) {
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  const { name } = card;
  const look = looks.lookBack();
  return (
    <main class="page after" key={step}>
      <p class="small">After session {look.session}</p>
      {step === 'rating' && <RatingStep name={name} rating={look.rating} seen={look.ratingSeen} onDone={(value) => play.take({ kind: 'rating', value })} />}
      {step === 'review' && <ReviewStep name={name} saw={look.saw} onDone={(value) => play.take({ kind: 'review', value })} />}
      {step === 'note' && <NoteStep name={name} onDone={(value) => play.take({ kind: 'note', value })} />}
      {step === 'board' && <BoardStep name={name} board={looks.board()} last={last} onDone={(value) => play.take({ kind: 'board', value })} />}
      {step === 'supervision' && <SupervisionStep name={name} look={look} scene={scene} onDone={(value) => play.take({ kind: 'supervision', value })} />}
    </main>
  );
}

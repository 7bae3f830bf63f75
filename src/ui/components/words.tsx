// The client's words as they are shown, and plain names for moves.

import type { Move } from '../../model/moves.ts';
import { piecesOf } from '../../story/spoken.ts';

/** A line with what is spoken upright and what is seen set apart. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'spoken' ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <em key={index} class="seen">
            {piece.text}
          </em>
        ),
      )}
    </>
  );
}

export const MOVE_NAMES: Readonly<Record<Move, string>> = {
  'simple-reflection': 'Simple reflection',
  'complex-reflection': 'Complex reflection',
  'hand-back-choice': 'Handing back choice',
  normalise: 'Normalising',
  affirm: 'Affirmation',
  'open-question': 'Open question',
  'closed-question': 'Closed question',
  summary: 'Summary',
  'seek-collaboration': 'Sharing the work',
  'hold-silence': 'Holding the silence',
  inform: 'Information',
  'direct-safety-question': 'Asking about safety',
  reassure: 'Reassurance',
  persuade: 'Persuasion or advice',
  interpret: 'Interpretation',
  confront: 'Confrontation',
};

/**
 * What an answer did to the meter, in points of 100: “alliance up 4”, “alliance down 1”, “alliance
 * unmoved”.
 */
export function changeWords(points: number): string {
  if (points === 0) return 'alliance unmoved';
  return `alliance ${points > 0 ? 'up' : 'down'} ${Math.abs(points)}`;
}

// The client's words as they are shown, and plain names for moves and bands.

import * as say from '../../messages/compiled/moves.ts';
import type { Band } from '../../model/client-state.ts';
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

/** The words for an alliance, beside the meter and along the curve. */
export const BAND_NAMES: Readonly<Record<Band, string>> = {
  guarded: say.guarded,
  wary: say.wary,
  warming: say.warming,
  open: say.open,
};

export const MOVE_NAMES: Readonly<Record<Move, string>> = {
  'simple-reflection': say.simpleReflection,
  'complex-reflection': say.complexReflection,
  'hand-back-choice': say.handingBackChoice,
  normalise: say.normalising,
  affirm: say.affirmation,
  'open-question': say.openQuestion,
  'closed-question': say.closedQuestion,
  summary: say.summary,
  'seek-collaboration': say.sharingTheWork,
  repair: say.owningYourPart,
  'hold-silence': say.holdingTheSilence,
  inform: say.information,
  'direct-safety-question': say.askingAboutSafety,
  reassure: say.reassurance,
  persuade: say.persuasionOrAdvice,
  interpret: say.interpretation,
  confront: say.confrontation,
};

/**
 * What an answer did to the meter, in points of 100: “alliance up 4”, “alliance down 1”, “alliance
 * unmoved”.
 */
export function changeWords(points: number): string {
  if (points === 0) return say.allianceUnmoved;
  return points > 0 ? say.allianceUp({ points }) : say.allianceDown({ points: -points });
}

// The card of each principle.

import type { Principle } from '../../model/principles.ts';
import * as say from '../../messages/compiled/principles.ts';

/** What is said of a principle: what it is, when it helps and when not, and where that is from. */
export type Card = {
  readonly name: string;
  readonly is: string;
  readonly sign: string;
  readonly sounds: string;
  readonly harm: string;
  readonly source: string;
};

export const CARDS: Readonly<Record<Principle, Card>> = {
  'righting-reflex': say.rightingReflex,
  autonomy: say.autonomy,
  permission: say.permission,
  'double-sided': say.doubleSided,
  overshooting: say.overshooting,
  undershooting: say.undershooting,
  parroting: say.parroting,
  'premature-focus': say.prematureFocus,
  'expert-trap': say.expertTrap,
  'question-trap': say.questionTrap,
  labelling: say.labelling,
  minimising: say.minimising,
  collusion: say.collusion,
  'praise-for-compliance': say.praiseForCompliance,
  'rupture-withdrawal': say.ruptureWithdrawal,
  'rupture-confrontation': say.ruptureConfrontation,
  'repair-own-part': say.repairOwnPart,
  'repair-renegotiate': say.repairRenegotiate,
  immediacy: say.immediacy,
  pacing: say.pacing,
  'silence-as-work': say.silenceAsWork,
  evocation: say.evocation,
  'affirm-effort': say.affirmEffort,
  'informed-choice': say.informedChoice,
  'safety-first': say.safetyFirst,
  boundaries: say.boundaries,
};

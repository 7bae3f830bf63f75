// The principles that decide whether an answer meets its moment: what a trainee carries away. Their
// cards, with what each is and its source, are in src/messages/en/principles.json.

/**
 * From motivational interviewing, alliance-focused training and safe messaging (docs/stories.md).
 * An answer names the one that decides it; a new one needs a card with a source.
 */
export const PRINCIPLES = [
  'righting-reflex',
  'autonomy',
  'permission',
  'double-sided',
  'overshooting',
  'undershooting',
  'parroting',
  'premature-focus',
  'expert-trap',
  'question-trap',
  'labelling',
  'minimising',
  'collusion',
  'praise-for-compliance',
  'rupture-withdrawal',
  'rupture-confrontation',
  'repair-own-part',
  'repair-renegotiate',
  'immediacy',
  'pacing',
  'silence-as-work',
  'evocation',
  'affirm-effort',
  'informed-choice',
  'safety-first',
  'boundaries',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

// The seventeen moves a trainee can make and what kind each one is by default. Knows nothing of any
// story.

/**
 * What a response does, in the field's terms; the codes are those of MITI 4.2.1 where it has one.
 */
export const MOVES = [
  'simple-reflection',
  'complex-reflection',
  'hand-back-choice',
  'normalise',
  'affirm',
  'open-question',
  'closed-question',
  'summary',
  'seek-collaboration',
  'repair',
  'hold-silence',
  'inform',
  'direct-safety-question',
  'reassure',
  'persuade',
  'interpret',
  'confront',
] as const;
export type Move = (typeof MOVES)[number];

/**
 * Joining stays beside the client, exploring asks, pressing pushes. A default: fit and state decide
 * what a move does.
 */
export type Family = 'joining' | 'exploring' | 'pressing';

/**
 * How well a response meets this moment: attuned, partial or missed. Written by the story's author.
 */
export const FITS = ['attuned', 'partial', 'missed'] as const;
export type Fit = (typeof FITS)[number];

/** The family of each move (table in docs/stories.md). */
export const FAMILY: Readonly<Record<Move, Family>> = {
  'simple-reflection': 'joining',
  'complex-reflection': 'joining',
  'hand-back-choice': 'joining',
  normalise: 'joining',
  affirm: 'joining',
  summary: 'joining',
  'seek-collaboration': 'joining',
  repair: 'joining',
  'hold-silence': 'joining',
  'open-question': 'exploring',
  'closed-question': 'exploring',
  inform: 'exploring',
  'direct-safety-question': 'exploring',
  reassure: 'pressing',
  persuade: 'pressing',
  interpret: 'pressing',
  confront: 'pressing',
};

/**
 * Moves that are consistent with motivational interviewing and those that are not (MISC 2.5); the
 * rest are neither.
 */
export const MI_CONSISTENT: ReadonlySet<Move> = new Set([
  'simple-reflection',
  'complex-reflection',
  'hand-back-choice',
  'normalise',
  'affirm',
  'open-question',
  'summary',
  'seek-collaboration',
  'repair',
]);
export const MI_INCONSISTENT: ReadonlySet<Move> = new Set(['persuade', 'confront']);
/** Moves that give the client's own words or meaning back. */
export const REFLECTIONS: ReadonlySet<Move> = new Set([
  'simple-reflection',
  'complex-reflection',
  'summary',
]);
/** Moves that ask; a plain question about safety stands apart. */
export const QUESTIONS: ReadonlySet<Move> = new Set(['open-question', 'closed-question']);

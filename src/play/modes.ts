// The ways to play, and what each of them lets be seen. A new way is a row here, and words in
// ui/screens/chart.tsx; what a way hides is not in the view.

export const MODES = ['guided', 'practice', 'assessed'] as const;
export type Mode = (typeof MODES)[number];

/** What may be seen while a part is played; the debrief shows everything, in every way. */
export type Shows = {
  /** What kind of move each answer is; and of the last one at once what it did, and why. */
  readonly moves: boolean;
  /** The alliance as a meter, and what the last answer did to it. */
  readonly meter: boolean;
  /** Whether the trainee is asked now and then how an answer will land, and told how it did. */
  readonly guesses: boolean;
};

const SHOWS: Readonly<Record<Mode, Shows>> = {
  guided: { moves: true, meter: true, guesses: true },
  practice: { moves: false, meter: true, guesses: true },
  assessed: { moves: false, meter: false, guesses: false },
};

/** What this way to play lets be seen. */
export const showsIn = (mode: Mode): Shows => SHOWS[mode];

/**
 * Every so many decisions of a session the trainee is asked how the answer will land (design
 * assumption: often enough to calibrate, rarely enough to stay in the room).
 */
const GUESSED_EVERY = 4;

/** Whether a guess is asked for at decision `turn` (from 0) of a session. */
export const isGuessed = (mode: Mode, turn: number): boolean =>
  SHOWS[mode].guesses && turn % GUESSED_EVERY === 2;

// How a trainee can like the game to behave: every setting and what it can be, the first being the
// default. Its words are in screens/settings-dialog.tsx, which does not compile without them; what
// is seen of it is in styles/. library/kept-settings.ts keeps what was chosen.

/** How loud a part of the room's sound can be, 0 off to 10. */
const LEVELS = [5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10] as const;

export const SETTINGS = {
  textSize: ['normal', 'large', 'larger'],
  theme: ['dusk', 'light'],
  contrast: ['normal', 'high'],
  /** 'system' follows the device's own wish for less motion. */
  motion: ['system', 'reduced', 'full'],
  sound: [false, true],
  roomLevel: LEVELS,
  rainLevel: LEVELS,
  clockLevel: LEVELS,
  shiftLevel: LEVELS,
  /** Whether the client's lines come one at a time. */
  pace: ['line-by-line', 'all-at-once'],
  /** Whether a silence is held in real time or chosen by length. */
  silence: ['held', 'untimed'],
  /** Whether the room is drawn at all. */
  stage: [true, false],
} as const;
export type Settings = { -readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K][number] };
export type Level = (typeof LEVELS)[number];

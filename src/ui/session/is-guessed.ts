// At which decisions the trainee is asked how an answer will land.

/**
 * Every so many decisions of a session the trainee is asked (design assumption: often enough to
 * calibrate, rarely enough to stay in the room).
 */
const EVERY = 4;

/** Whether the guess is asked for at decision `turn` (from 0). */
export const isGuessed = (turn: number): boolean => turn % EVERY === 2;

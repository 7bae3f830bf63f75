// What is round the client as the lines shown so far have left it: sky, clock, who is there, and
// what is kept on.

import type { PlayView } from './play-view.ts';
import type { Presence, Sky, Things, Wearing } from '../cast/appearance.ts';

export type Surroundings = {
  readonly sky: Sky;
  /** What the clock on the wall shows, in minutes from midnight. */
  readonly clock: number;
  readonly presence: Presence;
  readonly wear: Wearing;
  readonly things: Things;
};

/** Minutes of an hour of therapy, where no line says when it is over; thirteen decisions fill it. */
const [HOUR, DECISIONS] = [50, 13] as const;
/**
 * Where no line says what time it is, the clock stands still: a little after five, half past twelve
 * in the office.
 */
const STILL = { session: 17 * 60 + 5, between: 17 * 60 + 5, supervision: 12 * 60 + 30 } as const;

type Clock = {
  readonly said: number;
  readonly first: number;
  readonly until: number;
  readonly beat: number;
};

/** What of a view the surroundings follow from: the beats of a part so far. */
export type Told = Pick<PlayView, 'part' | 'lines'> & {
  readonly earlier: readonly Pick<PlayView, 'lines'>[];
};

/** The surroundings after the first `shown` lines of this beat. */
export function surroundingsOf(
  { part: { kind }, earlier, lines }: Told,
  shown: number,
): Surroundings {
  const beats = [...earlier.map((one) => one.lines), lines.slice(0, shown)];
  let around: Surroundings = {
    sky: kind === 'supervision' ? 'morning' : 'dusk',
    clock: STILL[kind],
    presence: kind === 'between' ? 'gone' : 'here',
    wear: 'on',
    things: 'beside',
  };
  let clock = null as Clock | null;
  for (const [beat, told] of beats.entries()) {
    for (const {
      cues: { sky, clock: said, until, presence, wear, things },
    } of told) {
      around = {
        ...around,
        sky: sky ?? around.sky,
        presence: presence ?? around.presence,
        wear: wear ?? around.wear,
        things: things ?? around.things,
      };
      if (said === undefined) continue;
      const first = clock?.first ?? said;
      clock = { said, first, until: until ?? clock?.until ?? first + HOUR, beat };
    }
  }
  return clock ? { ...around, clock: clockAfter(clock, beats.length - 1 - clock.beat) } : around;
}

/**
 * The time so many answers after it was last said; by itself the clock does not go past the end of
 * the hour.
 */
function clockAfter({ said, first, until }: Clock, answers: number): number {
  const anAnswer = (until - first) / DECISIONS;
  return Math.min(said + Math.round(answers * anAnswer), Math.max(said, until));
}

// How long everything on the stage takes, in one place, and where each figure is from. Numbers
// only.

/** `art`: the art direction's table of motions. `looked`: chosen by looking at it on the stage. */
type Source = 'art' | 'looked';
/**
 * In milliseconds unless the name says otherwise; a figure with `most` is drawn anew each time
 * between the two.
 */
type Timing = { readonly ms: number; readonly most?: number; readonly from: Source };

export const TIMINGS = {
  /** A change of expression: when each part of the face has arrived, after the cue. */
  brows: { ms: 180, from: 'art' },
  lids: { ms: 220, from: 'art' },
  mouth: { ms: 320, from: 'art' },
  /** A smile that is meant has come up to the eyes; its mouth is half there before. */
  warmSmile: { ms: 700, from: 'art' },
  warmMouth: { ms: 520, from: 'looked' },
  /** A smile that is put on is there at once, and the eyes have no part in it. */
  hollowSmile: { ms: 250, from: 'art' },
  /** Two mouths must not be seen: what fades in a face does so in less than a tenth of a second. */
  faceFade: { ms: 90, from: 'art' },
  blink: { ms: 140, from: 'art' },
  betweenBlinks: { ms: 2500, most: 6000, from: 'art' },
  betweenBlinksInTears: { ms: 1500, most: 3000, from: 'art' },
  gaze: { ms: 90, from: 'art' },
  gazeHeld: { ms: 800, most: 3000, from: 'art' },
  /** A look that only checks something and comes back. */
  gazeCheck: { ms: 420, from: 'looked' },
  headAfterEyes: { ms: 150, from: 'art' },
  headTurn: { ms: 380, from: 'looked' },
  pose: { ms: 900, from: 'art' },
  betweenPoses: { ms: 8000, from: 'art' },
  tear: { ms: 2500, from: 'art' },
  betweenTears: { ms: 900, most: 2600, from: 'looked' },
  breathCalm: { ms: 4200, from: 'art' },
  breathAnxious: { ms: 2600, from: 'art' },
  headAfterBreath: { ms: 80, from: 'art' },
  /**
   * Small things: a weight shifted and back, a look aside in a silence, a swallow, hands that move.
   */
  shift: { ms: 2000, from: 'looked' },
  lookAside: { ms: 1400, most: 2600, from: 'looked' },
  swallow: { ms: 460, from: 'looked' },
  hands: { ms: 700, from: 'looked' },
  /** Between two of them in a silence, and while nothing is asked of anybody. */
  betweenActs: { ms: 2600, most: 5200, from: 'looked' },
  betweenIdleActs: { ms: 20_000, most: 45_000, from: 'looked' },
  /** To go or to come; to put something on or off. */
  presence: { ms: 900, from: 'looked' },
  wear: { ms: 700, from: 'looked' },
  /**
   * The room: a sky that becomes another, the clock that goes on, light and thread that follow the
   * alliance, things put down.
   */
  sky: { ms: 2600, from: 'looked' },
  clock: { ms: 1600, from: 'looked' },
  light: { ms: 1200, from: 'looked' },
  things: { ms: 900, from: 'looked' },
  /** Where there are only still pictures, from one to the next. */
  stillFade: { ms: 400, from: 'looked' },
  /** Once round of the lamp's drifting. */
  drift: { ms: 20_000, from: 'art' },
} as const satisfies Record<string, Timing>;

/** Every breath lifts the torso by this share of its height (art direction). */
export const BREATH_DEPTH = 0.008;

/** Milliseconds between the two figures of a timing; `random` gives 0 up to 1. */
export function drawn(
  { ms, most }: { readonly ms: number; readonly most: number },
  random: () => number,
): number {
  return ms + random() * (most - ms);
}

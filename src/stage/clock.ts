// The hands of the clock on the wall. Pure.

/** How far each hand has turned from twelve, in degrees, 0 up to 360. */
export type Hands = { readonly hour: number; readonly minute: number };

/** The hands at a time given in minutes from midnight. */
export const handsAt = (minutes: number): Hands => ({
  hour: (minutes / 2) % 360,
  minute: (minutes * 6) % 360,
});

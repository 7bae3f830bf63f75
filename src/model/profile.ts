// What one client brings that does not change within a session, and the ways a client can draw
// back.

/** Where a client goes when guarding: what the case file may name. */
export const WITHDRAWALS = ['silence', 'absence', 'doubt', 'agreement', 'anger', 'humour'] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];

/** One client. */
export type Profile = {
  /** Trait reactance, 0-1: how much being directed costs. */
  readonly reactance: number;
  /** Seconds: when a silence becomes one this client can use, and when it has gone on too long. */
  readonly silence: { readonly enough: number; readonly long: number };
  readonly withdrawsInto: Withdrawal;
};

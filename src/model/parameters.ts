// Every number of the simulated client in one table. “Assumed” is a design assumption; “fitted” was
// set so that the fact of that number (docs/model.md, npm run validity) comes out within its
// published range; other sources are named.

/** Shares are 0-1 of the alliance, guard or credit; leans are log-odds of a reaction. */
export const PARAMETERS = {
  /**
   * A first session with somebody who was sent (assumed); the three parts of the alliance average
   * 0.34.
   */
  start: {
    bond: 0.36,
    goals: 0.3,
    tasks: 0.36,
    shown: 0.34,
    withdrawal: 0.58,
    anger: 0.12,
    arousal: 0,
    change: 0.196,
    sustain: 0.54,
    credit: 0,
  },

  /**
   * How clients differ who look alike, from the least ready (-1) to the most (1): what the first
   * alliance gains or lacks, and how much more of a rise and less of a fall gets through (assumed;
   * the range of whole cases is fact 19).
   */
  readiness: { start: 0.16, through: 0.6 },

  /**
   * What a joining or exploring response adds to the felt alliance by its fit, before everything
   * below (assumed).
   */
  effect: {
    joining: { attuned: 0.0521, partial: 0.0111, missed: -0.0123 },
    exploring: { attuned: 0.015, partial: 0.0087, missed: -0.026 },
  },
  /** A press: what it adds when earned, what it costs when not, by fit (assumed). */
  press: { earned: 0.02, attuned: -0.012, partial: -0.022, missed: -0.0256 },
  /**
   * How much heavier than the plain press each one is: confront > advice > comfort (order from
   * Karno 2005 and rule 2; sizes assumed).
   */
  pressWeight: { confront: 1.3, interpret: 1.1, persuade: 1.1, reassure: 0.85 },
  /**
   * How the cost of a press grows: its part at reactance 0, what the trait adds, what arousal adds,
   * what the trainee's strain adds (Hayes 2018: direction).
   */
  pressCost: { base: 0.45, trait: 1, arousal: 0.5, strain: 0.5 },
  /** How a change is shared out among bond, goals and tasks (assumed; felt is their mean). */
  goesTo: {
    joining: { bond: 0.5, goals: 0.25, tasks: 0.25 },
    exploring: { bond: 0.25, goals: 0.45, tasks: 0.3 },
    pressing: { bond: 0.4, goals: 0.25, tasks: 0.35 },
  },

  /**
   * Joining credit: earned by a fitting joining move, kept from turn to turn, and what a press
   * needs behind it (assumed).
   */
  credit: {
    attuned: 0.37,
    partial: 0.1,
    keep: 0.72,
    neededForPress: 0.5,
    bondForPress: 0.42,
    strainForPress: 0.5,
  },
  /**
   * The same move again within the last turns earns this share, once for each time (assumed; rule
   * 5).
   */
  repeated: 0.6,
  /** Two questions in a row just before this one: what the third costs (assumed). */
  stackedQuestions: -0.03,
  /**
   * A fitting move is worth this much more while something is wrong between the two (Aviram 2016:
   * direction only).
   */
  inDisagreement: 2.948,
  /** What a silence adds by its length: broken early, usable, too long (assumed). */
  silence: { short: -0.02, enough: 0, long: -0.045 },
  /**
   * An open safety cue that is not asked about, and a plain question about safety (assumed; rule
   * 8).
   */
  safety: { unasked: -0.06, asked: 0.02 },
  /**
   * Inertia of the alliance: a rise shrinks towards full trust, a fall towards none; the factor at
   * felt 0 and its slope (assumed).
   */
  headroom: { rise: { at0: 1.25, slope: -1.05 }, fall: { at0: 0.044, slope: 0.3 } },

  /**
   * How guard moves: eased or raised by fit, by the reaction, by a cold press (times reactance),
   * and drawn back to the usual each turn (fitted: 9).
   */
  guard: {
    attuned: -0.0067,
    partial: 0,
    missed: 0.0308,
    opening: -0.0166,
    hardening: 0.0985,
    press: 0.0043,
    earned: -0.02,
    settles: 0.4423,
    usual: 0.48,
  },
  /**
   * Arousal: what a cold press adds (times the trait), and what is kept from turn to turn
   * (assumed).
   */
  arousal: { press: 0.3, keep: 0.6 },
  /**
   * By what a client withdraws into: the share of a fall that is hidden (over 1: it shows as a
   * rise), and the share of new guard that is anger (assumed; Blanchard & Farber: 93% have hidden
   * something).
   */
  withdraws: {
    silence: { hides: 0.4, anger: 0.15 },
    absence: { hides: 0.5, anger: 0.15 },
    doubt: { hides: 0.2, anger: 0.45 },
    agreement: { hides: 1.15, anger: 0.05 },
    anger: { hides: 0.05, anger: 0.8 },
    humour: { hides: 0.6, anger: 0.25 },
  },
  /** How much of the gap between shown and felt closes each turn (assumed). */
  gapCloses: 0.12,

  /**
   * A rupture opens at a single blow of this size or, while falling, at this guard; what each
   * fitting move mends, and what being mended gives (fitted: 11).
   */
  rupture: {
    blow: 0.0389,
    guard: 0.8536,
    gain: 0.0253,
    mends: { owning: 0.93, freeing: 0.6, reflecting: 0.4144, other: 0.2875 },
    partial: 0.4407,
  },
  /**
   * The trainee's strain: what being met with discord and a press that failed add; what self-review
   * and supervision leave of it; what a missed appointment adds (assumed; Hayes 2018).
   */
  strain: {
    discord: 0.05,
    failedPress: 0.04,
    noShow: 0.1,
    selfReviewKeeps: 0.75,
    supervisionKeeps: 0.4,
  },

  /**
   * The motives: what a reaction and evoking work add to each, and how they settle (assumed;
   * evoking raises both: Magill 2018).
   */
  motives: {
    opening: 0.027,
    hardening: 0.1116,
    evoked: 0.006,
    coldPress: 0.0231,
    settles: 0.1104,
    usual: 0.37,
  },

  /** Which reaction: leans in log-odds; the middle reaction is as wide as `width` either way. */
  reaction: {
    width: 1.7675,
    /**
     * No reaction is ever rarer than this (assumed: people surprise; it also keeps every line
     * within reach).
     */
    least: 0.075,
    /** The fit of a response that is no press, and the press by its own standing. */
    attuned: 0.793,
    partial: 0,
    missed: -2.0252,
    earned: 1.8,
    /** A cold press: its part at reactance 0, and what the momentary reactance adds. */
    coldPress: 0.279,
    reactance: -2.431,
    /**
     * Talk follows talk (fitted: 1; odds ratios 8.6 and 7.6), from a yes that was not meant nothing
     * follows (assumed), and what a fitting reflection of sustain talk leaves of its pull (fitted:
     * 7).
     */
    afterHollow: -0.226,
    afterSustain: -2.2851,
    afterChange: 0.9353,
    afterDiscord: -0.1341,
    reflected: 0.0285,
    /** The pull of guard against its usual, and of the motives. */
    guard: -1.602,
    motives: 0.8007,
    /** What questions and information lean to by their form (fitted: 2 and 4). */
    openQuestion: 0.7695,
    closedQuestion: 0.3401,
    inform: -0.8073,
    /**
     * Evoking moves that do not miss make the middle narrower: more talk both ways (fitted: 5). At
     * most partial less missed, or a miss could be taken better.
     */
    stir: 1.3328,
  },
  /** What the drawn reaction adds to or takes from the felt alliance (assumed). */
  reactionEffect: { opening: 0.0098, holding: 0, hardening: -0.0185 },

  /**
   * A session's rating: where it starts, what hiding and politeness add, what an open rupture takes
   * away (assumed; real ratings cluster high).
   */
  rating: { base: 0.35, hides: 1.2, politeness: 0.12, rupture: 0.2 },
  /**
   * A week between sessions: the share of what was hidden that stays so; the shares of the way that
   * guard, and the alliance as it is felt, go back to where they rest (assumed).
   */
  week: { hiddenKept: 0.3, guardEases: 0.25, settles: 0.35 },
} as const;

// Every number of the simulated client in one table. Each is a design assumption unless a source is named.

/** Sizes are in shares of 1 of the alliance or guard; credits in shares of 1. */
export const PARAMETERS = {
  /** What a response adds to the felt alliance by family and fit, before everything below. */
  effect: {
    joining: { attuned: 0.055, partial: 0.012, missed: -0.035 },
    exploring: { attuned: 0.045, partial: 0.006, missed: -0.032 },
    /** Directiveness costs; an unearned press costs by its own size (confront > advice > information, Karno 2005). */
    pressing: { attuned: 0.04, partial: -0.022, missed: -0.05 },
  },
  /** How much heavier than the plain press each one is. Order from clinical.md, rule 2; sizes assumed. */
  pressWeight: { confront: 1.35, interpret: 1.1, persuade: 1.1, reassure: 0.9 },
  /** Joining credit earned by a fitting joining move, kept from one turn to the next, and needed for a press to land. */
  credit: { attuned: 0.34, partial: 0.1, keep: 0.72, neededForPress: 0.5, bondForPress: 0.42 },
  /** The same move again within the last turns earns this share. */
  repeated: 0.6,
  /** Two questions in a row just before this one: what the third costs. */
  stackedQuestions: -0.03,
  /** A joining move is worth this much more while something is wrong between the two (Aviram 2016: direction only). */
  inDisagreement: 1.35,
  /** What a silence adds by its length: broken early, usable, too long. */
  silence: { short: -0.02, enough: 0.01, long: -0.05 },
  /** Inertia: a rise shrinks towards full trust, a fall towards none; share of the change at felt 0 and its slope per 1. */
  headroom: { rise: { at0: 1.2, slope: -1.0 }, fall: { at0: 0.12, slope: 2.5 } },
  /** Guard moves against the alliance by this factor; reactance adds to it when pressed. */
  guardFollows: 1.15,
  /** The shown alliance takes in this share of a fall at once; a rise shows at once (Blanchard & Farber: most clients hide some). */
  fallShows: 0.6,
  /** How much of the gap between shown and felt closes each turn. */
  gapCloses: 0.12,
  /** A single fall of this size, or guard above this, opens a rupture. */
  rupture: { fall: 0.065, guard: 0.86, repairCredit: 0.3, repairGain: 0.03 },
  /** Reaction odds: base, the pull of the fit, of the guard, and of the last reaction (inertia, clinical.md rule 1). */
  reaction: { attuned: 0.5, partial: 0, missed: -0.45, guard: 0.45, inertia: 0.16, spread: 0.42 },
  /** What the drawn reaction adds to or takes from the felt alliance. */
  reactionEffect: { opening: 0.012, holding: 0, hardening: -0.012 },
  /** A session's rating: where it starts, what hiding and politeness add, what an open rupture and guard take away (design assumptions; real ratings cluster high). */
  rating: { base: 0.35, hides: 1.2, politeness: 0.12, rupture: 0.2, guardOnWork: 0.1 },
  /** A week between sessions: the share of what was hidden that stays so; guard moves this share of the way to its rest. */
  week: { hiddenKept: 0.3, guardRest: 0.55, guardEases: 0.25 },
} as const;

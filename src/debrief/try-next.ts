// What a whole case suggests for the next time: where the most was lost, and what was left undone
// beside the sessions. Pure.

import * as say from '../messages/compiled/debrief.ts';
import type { Calibration } from '../model/calibration.ts';
import type { ReasonKind } from '../model/reason.ts';
import type { PartRun } from '../play/part-run.ts';

const SUGGESTIONS = {
  pressing: say.joinBeforePushing,
  missing: say.slowDown,
  questions: say.spreadQuestions,
  silence: say.tryTheQuiet,
  sameness: say.varyHowYouStayClose,
  safety: say.askAboutSafety,
  rating: say.askHowItWas,
  holding: say.holdMoreOpen,
  supervision: say.takeToSupervision,
  ownSide: say.giveYourselfTime,
  again: say.playAgain,
} as const;
export type Suggestion = keyof typeof SUGGESTIONS;
export const suggestionWords = (one: Suggestion): string => SUGGESTIONS[one];

/** Which suggestion a reason that cost something speaks for. */
const FROM_REASON: Readonly<Partial<Record<ReasonKind, Suggestion>>> = {
  'cold-press': 'pressing',
  'missed-joining': 'missing',
  'missed-question': 'missing',
  'stacked-questions': 'questions',
  'silence-short': 'silence',
  'silence-long': 'silence',
  'repeated-move': 'sameness',
  'safety-unasked': 'safety',
};
/**
 * Points of felt alliance over the whole case below which a loss is not worth a suggestion, and
 * points of 40 for a rating thought too high.
 */
const [WORTH_SAYING, TOO_HIGH] = [6, 4] as const;
/**
 * Brier points by which leaning must have been worse than not leaning, so that 34, 33 and 33 per
 * cent are not called closed.
 */
const WORSE = 0.1;
const MOST = 3;

/** What was seen beside the sessions; `looks` is how often the trainee looked at their own side. */
export type Beside = {
  readonly sessions: readonly {
    readonly rating: number;
    readonly guess: number | null;
    readonly supervision: { readonly taken: boolean; readonly warranted: boolean } | null;
  }[];
  readonly calibration: Calibration | null;
  readonly looks: number;
};

/**
 * At most three, weightiest first: at most two from the sessions, then what was left undone beside
 * them. Never empty.
 */
export function tryNext(
  sessions: readonly Pick<PartRun, 'turns'>[],
  beside: Beside,
): readonly Suggestion[] {
  const found = [...costliest(sessions).slice(0, 2), ...undone(beside)];
  return found.length > 0 ? found.slice(0, MOST) : ['again'];
}

function costliest(sessions: readonly Pick<PartRun, 'turns'>[]): readonly Suggestion[] {
  const lost = new Map<Suggestion, number>();
  for (const { kind, weight } of sessions.flatMap(({ turns }) =>
    turns.flatMap(({ outcome }) => outcome.reasons),
  )) {
    const suggestion = FROM_REASON[kind];
    if (suggestion && weight < 0) lost.set(suggestion, (lost.get(suggestion) ?? 0) - weight);
  }
  return [...lost]
    .filter(([, points]) => points >= WORTH_SAYING)
    .sort(([, a], [, b]) => b - a)
    .map(([suggestion]) => suggestion);
}

function undone({ sessions, calibration, looks }: Beside): readonly Suggestion[] {
  const found: Suggestion[] = [];
  if (sessions.some(({ supervision }) => supervision?.warranted && !supervision.taken))
    found.push('supervision');
  if (sessions.some(({ guess, rating }) => guess !== null && guess - rating >= TOO_HIGH))
    found.push('rating');
  if (calibration && calibration.mean > calibration.cautious + WORSE) found.push('holding');
  if (sessions.length > 1 && looks === 0) found.push('ownSide');
  return found;
}

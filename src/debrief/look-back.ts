// What stands beside a trainee's own look at a session: the client's rating, what the room saw, the
// criteria. Pure views.

import { type Rating, total } from '../model/rate-session.ts';
import {
  type Criterion,
  criteriaMet,
  isWarranted,
  type SessionSeen,
} from '../model/supervision-criteria.ts';
import type { CaseRun } from '../play/case-run.ts';
import { beatsOf, type PartRun } from '../play/part-run.ts';
import { ratingOf } from './rating-of.ts';
import { traineeShare, wordsByBeat, wordsTogether } from './words-spoken.ts';

/** What could be seen of the trainee in a session. Counts, never a verdict. */
export type ObservedConduct = {
  /**
   * Words spoken by the trainee, of all words, 0-1; and the same in the half where it was highest.
   */
  readonly share: number;
  readonly highestShare: number;
  /**
   * Client lines called up before their quiet was over, and answers given sooner than they can be
   * read.
   */
  readonly skipped: number;
  readonly quick: number;
  /** Silences ended before the client could use them. */
  readonly silencesCut: number;
  readonly notePutOff: boolean;
};
export type LookBack = {
  readonly session: number;
  readonly rating: Rating;
  /** Whether the trainee saw the marks being put, so that there is nothing to guess. */
  readonly ratingSeen: boolean;
  readonly conduct: ObservedConduct;
  /** Sessions there have been with this client, those before the case among them. */
  readonly soFar: number;
  readonly met: readonly Criterion[];
  readonly warranted: boolean;
};

/** The look back at the session that ended last. @throws RangeError before one has begun */
export function lookBack({
  material: { caseFile },
  parts,
}: Pick<CaseRun, 'material' | 'parts'>): LookBack {
  const sessions = parts.filter(({ part }) => part.kind === 'session');
  const session = sessions.at(-1);
  if (!session) throw new RangeError('There is no session to look back at.');
  const earlier = caseFile.sessionsBefore;
  const met = criteriaMet(sessions.map(seen), earlier);
  const { marks, seen: ratingSeen } = ratingOf(session);
  return {
    session: session.part.number,
    rating: marks,
    ratingSeen,
    conduct: conductIn(session),
    soFar: sessions.length + earlier,
    met,
    warranted: isWarranted(met),
  };
}

function seen(session: PartRun): SessionSeen {
  const { turns, state, after } = session;
  const talk = beatsOf(session).flatMap(({ lines }) =>
    lines.flatMap(({ cues }) => cues.talk ?? []),
  );
  const count = (...kinds: string[]): number => talk.filter((one) => kinds.includes(one)).length;
  const asked = turns.some(
    ({ beat, entry }) => beat.responses[entry.choice]?.move === 'direct-safety-question',
  );
  return {
    patterned: count('sustain', 'discord') > count('change'),
    rating: total(ratingOf(session).marks),
    safetyUnasked: count('safety') > 0 && !asked,
    signs: after.review?.kind === 'looked' ? after.review.signs : [],
    strain: state.strain,
    shares: after.board?.shares ?? null,
  };
}

function conductIn(session: PartRun): ObservedConduct {
  const { turns, after } = session;
  const words = wordsByBeat(session);
  const shareOf = (some: typeof words): number => traineeShare(wordsTogether(some));
  const half = Math.ceil(words.length / 2);
  return {
    share: shareOf(words),
    highestShare: Math.max(shareOf(words.slice(0, half)), shareOf(words.slice(half))),
    skipped: turns.reduce((sum, { entry }) => sum + entry.skipped, 0),
    quick: turns.filter(({ entry }) => entry.quick).length,
    silencesCut: turns.filter(({ outcome }) =>
      outcome.reasons.some(({ kind }) => kind === 'silence-short'),
    ).length,
    notePutOff: after.note === null,
  };
}

// What stands beside a trainee's own look at a session: the client's rating, what the room saw, the
// criteria. Pure views.

import { type Rating, total } from '../model/rate-session.ts';
import {
  type Criterion,
  criteriaMet,
  isWarranted,
  type SessionSeen,
} from '../model/supervision-criteria.ts';
import { logOf } from '../play/beginning.ts';
import type { CaseCourse } from '../play/case-course.ts';
import type { Log, PartLog } from '../play/log.ts';
import { beatsOf } from '../play/beats-of.ts';
import type { Course } from '../play/turns.ts';
import { ratingOf } from './rating-of.ts';
import { traineeShare, wordsByBeat, wordsTogether } from './words-spoken.ts';

/** What could be seen of the trainee in a session. Counts, never a verdict. */
export type RoomSaw = {
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
  readonly saw: RoomSaw;
  /** Sessions there have been with this client, those before the case among them. */
  readonly soFar: number;
  readonly met: readonly Criterion[];
  readonly warranted: boolean;
};

/** The look back at the session that ended last. @throws RangeError before one has begun */
export function lookBack(log: Log, whole: CaseCourse, earlier: number): LookBack {
  const sessions = whole.parts.filter(({ part }) => part.kind === 'session');
  const course = sessions.at(-1);
  if (!course) throw new RangeError('There is no session to look back at.');
  const met = criteriaMet(
    sessions.map((one) => seen(one, logOfCourse(log, one))),
    earlier,
  );
  const { marks, seen: ratingSeen } = ratingOf(course);
  return {
    session: course.part.number,
    rating: marks,
    ratingSeen,
    saw: roomSaw(course, logOfCourse(log, course)),
    soFar: sessions.length + earlier,
    met,
    warranted: isWarranted(met),
  };
}

function logOfCourse(log: Log, { part }: Course): PartLog {
  const found = logOf(log, part);
  if (!found) throw new RangeError(`The log has no ${part.kind} ${part.number}.`);
  return found;
}

function seen(course: Course, { after }: PartLog): SessionSeen {
  const talk = beatsOf(course).flatMap(({ lines }) => lines.flatMap(({ cues }) => cues.talk ?? []));
  const count = (...kinds: string[]): number => talk.filter((one) => kinds.includes(one)).length;
  const asked = course.turns.some(
    ({ beat, entry }) => beat.responses[entry.choice]?.move === 'direct-safety-question',
  );
  return {
    patterned: count('sustain', 'discord') > count('change'),
    rating: total(ratingOf(course).marks),
    safetyUnasked: count('safety') > 0 && !asked,
    signs: after.review?.kind === 'looked' ? after.review.signs : [],
    strain: course.state().strain,
    shares: after.board?.shares ?? null,
  };
}

function roomSaw(course: Course, { entries, after }: PartLog): RoomSaw {
  const words = wordsByBeat(course);
  const shareOf = (some: typeof words): number => traineeShare(wordsTogether(some));
  const half = Math.ceil(words.length / 2);
  return {
    share: shareOf(words),
    highestShare: Math.max(shareOf(words.slice(0, half)), shareOf(words.slice(half))),
    skipped: entries.reduce((sum, one) => sum + one.skipped, 0),
    quick: entries.filter((one) => one.quick).length,
    silencesCut: course.turns.filter(({ outcome }) =>
      outcome.reasons.some(({ kind }) => kind === 'silence-short'),
    ).length,
    notePutOff: after.note === null,
  };
}

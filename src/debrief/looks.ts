// Every way of looking at a play that is not playing it. Loaded when it is first needed.

import type { CaseCourse } from '../play/case-course.ts';
import type { Log } from '../play/log.ts';
import type { CaseFile } from '../story/case-file.ts';
import type { Part } from '../story/part.ts';
import { type Board, boardOf } from './board.ts';
import { buildDebrief } from './build-debrief.ts';
import { type CaseDebrief, caseDebrief } from './case-debrief.ts';
import type { Debrief } from './debrief.ts';
import { type LookBack, lookBack } from './look-back.ts';
import { type SinceLast, sinceLast, titleOfPart } from './since-last.ts';

/** Each is folded anew from the play as it stands when it is asked for. */
export type Looks = {
  board(): Board;
  lookBack(): LookBack;
  sinceLast(): SinceLast;
  titleOf(part: Part): string;
  /**
   * Whether a conversation with the supervisor can be played after this session, and whether the
   * session is the last.
   */
  hasSupervision(session: number): boolean;
  isLast(session: number): boolean;
  /** The debrief of a session by its number. */
  debrief(session: number): Debrief;
  caseDebrief(): CaseDebrief;
};

/** The looks of a play. `closed` is whether the case is over, so that its truth may be named. */
export function looksAt(
  caseFile: CaseFile,
  log: () => Log,
  course: () => CaseCourse,
  closed: () => boolean,
): Looks {
  return {
    board: () => boardOf(caseFile, log(), course()),
    lookBack: () => lookBack(log(), course(), caseFile.sessionsBefore),
    sinceLast: () => sinceLast(caseFile, log(), course()),
    titleOf: (part) => titleOfPart(caseFile, part),
    hasSupervision: (session) => caseFile.supervision.some(({ after }) => after === session),
    isLast: (session) => caseFile.sessions.at(-1)?.number === session,
    debrief(session) {
      const found = course().parts.find(
        ({ part }) => part.kind === 'session' && part.number === session,
      );
      return buildDebrief(caseFile, log(), found ?? course().now(), closed());
    },
    caseDebrief: () => caseDebrief(caseFile, log(), course()),
  };
}

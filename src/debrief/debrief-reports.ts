// Every report on a play that is not playing it. Loaded when the first is needed.

import { partIn } from '../play/beginning.ts';
import { type CaseRun, nowOf } from '../play/case-run.ts';
import type { Part } from '../story/part.ts';
import { type Board, boardOf } from './board.ts';
import { buildDebrief } from './build-debrief.ts';
import { type CaseDebrief, caseDebrief } from './case-debrief.ts';
import type { Debrief } from './debrief.ts';
import { type LookBack, lookBack } from './look-back.ts';
import { type SinceLast, sinceLast, titleOfPart } from './since-last.ts';

/** Each is folded anew from the play as it stands when it is asked for. */
export type DebriefReports = {
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

/** The reports on the play that `run` gives. */
export function reportsOn(run: () => CaseRun): DebriefReports {
  const caseFile = () => run().material.caseFile;
  return {
    board: () => boardOf(run()),
    lookBack: () => lookBack(run()),
    sinceLast: () => sinceLast(run()),
    titleOf: (part) => titleOfPart(caseFile(), part),
    hasSupervision: (session) => caseFile().supervision.some(({ after }) => after === session),
    isLast: (session) => caseFile().sessions.at(-1)?.number === session,
    debrief: (session) =>
      buildDebrief(run(), partIn(run().parts, 'session', session) ?? nowOf(run())),
    caseDebrief: () => caseDebrief(run()),
  };
}

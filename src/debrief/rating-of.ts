// How the client rated a session: as the story has it, where the marks are put before the trainee's
// eyes, or as the model has it.

import { rateSession, type Rating } from '../model/rate-session.ts';
import { beatsOf, type PartRun } from '../play/part-run.ts';

/** The marks, and whether the trainee saw them put. */
export function ratingOf(session: PartRun): { readonly marks: Rating; readonly seen: boolean } {
  const all = beatsOf(session).flatMap(({ lines }) => lines);
  const put = all.findLast(({ cues }) => cues.rating)?.cues.rating;
  return put ? { marks: put, seen: true } : { marks: rateSession(session.state), seen: false };
}

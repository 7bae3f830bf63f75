// How the client rated a session: as the story has it, where the marks are put before the trainee's
// eyes, or as the model has it.

import { rateSession, type Rating } from '../model/rate-session.ts';
import { beatsOf } from '../play/beats-of.ts';
import type { Course } from '../play/turns.ts';

/** The marks, and whether the trainee saw them put. */
export function ratingOf(course: Course): { readonly marks: Rating; readonly seen: boolean } {
  const all = beatsOf(course).flatMap(({ lines }) => lines);
  const put = all.findLast(({ cues }) => cues.rating)?.cues.rating;
  return put ? { marks: put, seen: true } : { marks: rateSession(course.state()), seen: false };
}

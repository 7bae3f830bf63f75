// A case told so far: the courses of its parts in order, and what one hands to the next.

import { type Part, partName } from '../story/part.ts';
import { drawTruth } from './chance.ts';
import { beginningAfter } from './beginning.ts';
import type { Entry, Log } from './log.ts';
import { type Material, storyOf } from './material.ts';
import { beginPart, type Course, replayPart, type Setting } from './turns.ts';

export type CaseCourse = {
  readonly truth: string;
  /** Every part begun, in order; at least one. */
  readonly parts: readonly Course[];
  /** The part under way, or the last one. */
  now(): Course;
  answer(entry: Entry): void;
  /** Begins another part after those that `log` holds. */
  begin(log: Log, part: Part): void;
};

/**
 * Tells a log from its beginning.
 * @throws RangeError when it does not fit the stories, Error when one is not fetched
 */
export function tellCase(material: Material, log: Log): CaseCourse {
  const { caseFile } = material;
  const truth = drawTruth(log.seed, Object.keys(caseFile.truths));
  const setting: Setting = { caseFile, seed: log.seed, truth };
  const parts: Course[] = [];
  for (const [index, part] of log.parts.entries()) {
    parts.push(
      replayPart(
        setting,
        part,
        storyOf(material, part.part),
        beginningAfter(caseFile, parts, { parts: log.parts.slice(0, index) }),
      ),
    );
  }
  const now = (): Course => {
    const last = parts.at(-1);
    if (!last) throw new RangeError('A log needs at least one part.');
    return last;
  };
  return {
    truth,
    parts,
    now,
    answer: (entry) => void now().answer(entry),
    begin(soFar, part) {
      parts.push(
        beginPart(
          setting,
          part,
          storyOf(material, partName(part)),
          beginningAfter(caseFile, parts, soFar),
        ),
      );
    },
  };
}

// Whether a kept log can be told again: by the structure of its stories and the rules, not by their
// words. A mended typo closes no play.

import type { Log } from './log.ts';
import type { Material } from './material.ts';
import { RULES } from './versions.ts';

/**
 * Whether this log can be told again exactly. Its parts' stories must have been fetched. Plays from
 * before structures were kept are held against the text.
 */
export function canReplay({ caseFile, stories }: Material, log: Log): boolean {
  return (
    log.rules === RULES &&
    log.caseId === caseFile.id &&
    log.acts.every((act) => {
      if (act.kind !== 'begin') return true;
      const story = stories.get(act.part);
      return story?.structure === act.story || story?.hash === act.story;
    })
  );
}

/** The parts that a log has begun, on any path, each once. */
export const partsBegun = ({ acts }: Pick<Log, 'acts'>): readonly string[] => [
  ...new Set(acts.flatMap((act) => (act.kind === 'begin' ? [act.part] : []))),
];

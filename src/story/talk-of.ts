// The one rule by which a client turn gets its talk code. Everything that codes talk goes by it:
// the model's inertia, the playtest's counts, the validity table.

import type { Talk } from '../model/talk.ts';
import type { Beat } from './beat.ts';

/**
 * What a client turn is about: the code of its first coded line. A beat begins with the reaction to
 * the response just given, so this is the direct answer; what the story goes on to say is fixed
 * text, the same whatever was said. Uncoded: neutral.
 */
export function talkOf(beat: Pick<Beat, 'lines'>): Talk {
  return beat.lines.find((line) => line.cues.talk !== undefined)?.cues.talk ?? 'neutral';
}

/** Whether a client turn lets a cue about safety fall anywhere in it. */
export function hasSafetyCue(beat: Pick<Beat, 'lines'>): boolean {
  return beat.lines.some((line) => line.cues.talk === 'safety');
}

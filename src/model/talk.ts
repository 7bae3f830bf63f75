// What a client turn is about, as the field codes it (MISC 2.5 has change, sustain and neutral).
// Knows nothing of any story.

/**
 * Towards change; against it, for leaving things as they are; neither (short answers, polite
 * agreement, other matters); a strain between the two people in the room; something that bears on
 * safety.
 */
export const TALKS = ['change', 'sustain', 'neutral', 'discord', 'safety'] as const;
export type Talk = (typeof TALKS)[number];

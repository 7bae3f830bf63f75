// What a client turn is about, as the field codes it (MISC 2.5 has change, sustain and neutral).
// Knows nothing of any story.

/**
 * Towards change; a yes that will not last, which a coder hears as talk for change and nothing
 * follows from; against change, for leaving things as they are; neither (short answers, other
 * matters); a strain between the two people in the room; something that bears on safety.
 */
export const TALKS = ['change', 'hollow', 'sustain', 'neutral', 'discord', 'safety'] as const;
export type Talk = (typeof TALKS)[number];

/** Whether a coder hears this as talk for change: what was meant, and what was only agreed to. */
export const soundsLikeChange = (talk: Talk): boolean => talk === 'change' || talk === 'hollow';

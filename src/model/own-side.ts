// The trainee's own side of the room: the four signs that something of ours is in play.

/**
 * Drained or irritable around this client; putting the note off; cutting the client off or talking
 * more; the thought that this one will not change. Named in the product's source;
 * countertransference and outcome r = -.16, managing it .39 (Hayes 2018).
 */
export const SIGNS = ['drained', 'note-put-off', 'talking-more', 'no-hope'] as const;
export type Sign = (typeof SIGNS)[number];

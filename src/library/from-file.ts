// How one tells a play that was opened from a file from one that was begun here: by its id.

export const FROM_FILE = 'file-';

/** Whether the play of this id came from a file. */
export const isFromFile = (id: string): boolean => id.startsWith(FROM_FILE);

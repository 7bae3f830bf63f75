// What plays are read with, from the device and from files: the schema of a log and all it needs. Of
// no use where nothing is kept yet, and so loaded when there is something to read.

export { readPlay } from './read-play.ts';
export { readRecord } from './saved-play.ts';

// All of a session, and of what comes after it, that a first answer can do without: one script, so that with it everything is there that can
// be asked for on the way.

export { looksAt } from '../debrief/looks.ts';
export { beforeAnswer } from '../play/moment-again.ts';
export { AfterPart } from './after/after-part.tsx';
export { DrawnRoom } from './drawn-room.tsx';
export { EarlierLines } from './earlier-lines.tsx';
export { GuessLanding } from './guess-landing.tsx';
export { HeldSilence } from './held-silence.tsx';
export { PauseDialog } from './pause-dialog.tsx';
export { RoomSound } from './sound.ts';
export { FirstTime, Guessed, WhatItDid } from './what-it-did.tsx';

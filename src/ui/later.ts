// All of a session, and of what comes after it, that a first answer can do without: one script, so
// that with it everything is there that can be asked for on the way.

export { reportsOn } from '../debrief/debrief-reports.ts';
export { PrinciplesScreen } from './principles/principles-screen.tsx';
export { AfterPart } from './post-session/after-part.tsx';
export { DrawnRoom } from './session/drawn-room.tsx';
export { EarlierLines } from './session/earlier-lines.tsx';
export { GuessLanding } from './session/guess-landing.tsx';
export { HeldSilence } from './session/held-silence.tsx';
export { PauseDialog } from './session/pause-dialog.tsx';
export { RoomSound } from './session/sound.ts';
export { FirstTime, Guessed, WhatItDid } from './session/what-it-did.tsx';

// What a session needs from its first answer on: what the answer did, and the guess how the next will land. Loaded then.

export { GuessLanding } from './guess-landing.tsx';
export { FirstTime, Guessed, WhatItDid } from './what-it-did.tsx';

// What takes the place of words and answers when it is asked for. Loaded beside the first lines.

export { EarlierLines } from './earlier-lines.tsx';
export { HeldSilence } from './held-silence.tsx';
export { PauseDialog } from './pause-dialog.tsx';

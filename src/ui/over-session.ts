// What opens over a session when it is asked for. Loaded beside the first lines.

export { EarlierLines } from './earlier-lines.tsx';
export { PauseDialog } from './pause-dialog.tsx';

// A play is played in one tab at a time: the newest to open it has it, and the one before is told.

/**
 * Holds the play for this tab until the returned function is called. `lost` is called when another tab takes it. Where the
 * browser knows no locks (Web Locks need a secure address) nothing is held, and nothing is lost.
 */
export function holdPlay(id: string, lost: () => void): () => void {
  let letGo = (): void => undefined;
  let done = false;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const locks = 'locks' in navigator ? navigator.locks : null;
  // A lock that is stolen rejects in the tab that had it.
  locks?.request(`joining-room.play.${id}`, { steal: true }, () => held).catch(() => {
    if (!done) lost();
  });
  return () => {
    done = true;
    letGo();
  };
}

// Whether the line is free: none of the game's own files is being asked for. What can wait waits for
// that, so that it takes nothing from what somebody waits for.

/** Milliseconds for which it has to stay free: what has come is often followed by a next wish. */
const STAYS = 100;

let asked = 0;
let waiting: readonly (() => void)[] = [];

/** Counts a wish for as long as it is open. */
export async function onTheLine<T>(wish: Promise<T>): Promise<T> {
  asked += 1;
  try {
    return await wish;
  } finally {
    asked -= 1;
    look();
  }
}

/** Resolves once nothing is being asked for. */
export function whenFree(): Promise<void> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    look();
  });
}

function look(): void {
  if (asked > 0 || waiting.length === 0) return;
  setTimeout(() => {
    if (asked > 0) return;
    const now = waiting;
    waiting = [];
    for (const resolve of now) resolve();
  }, STAYS);
}

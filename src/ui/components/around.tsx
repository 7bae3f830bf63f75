// A message with something in it that is more than text.

import type { ComponentChildren } from 'preact';

/** Stands in a message for what it is put around. */
export const HERE = '\uFFFC';

/** `message` has `HERE` in it once, and its children stand there. */
export function Around({ message, children }: { message: string; children: ComponentChildren }) {
  const [before, after] = message.split(HERE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

// A message with an answer in it, which is shown as the client's and the trainee's words are.

import { Words } from './words.tsx';

/** Stands in a message for the answer. */
export const HERE = '\uFFFC';

/** `message` has the answer at `HERE`, once. */
export function Around({ message, answer }: { message: string; answer: string }) {
  const [before, after] = message.split(HERE);
  return (
    <>
      {before}
      <Words text={answer} />
      {after}
    </>
  );
}

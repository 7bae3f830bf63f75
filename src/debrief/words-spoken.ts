// Who spoke how much in a part, as far as it has been told. Pure.

import { beatsOf, type PartRun } from '../play/part-run.ts';
import { spokenWords } from '../story/spoken.ts';

/** Words said aloud; what is only seen does not count. */
export type WordsSpoken = { readonly client: number; readonly trainee: number };

/** Words of the client and the trainee, beat by beat; after the last beat nobody has answered. */
export function wordsByBeat(part: PartRun): readonly WordsSpoken[] {
  return beatsOf(part).map(({ lines }, index) => ({
    client: lines.reduce((sum, { text }) => sum + spokenWords(text), 0),
    trainee: spokenWords(part.turns[index]?.entry.shown.response ?? ''),
  }));
}

export function wordsTogether(some: readonly WordsSpoken[]): WordsSpoken {
  return some.reduce(
    (sum, { client, trainee }) => ({ client: sum.client + client, trainee: sum.trainee + trainee }),
    { client: 0, trainee: 0 },
  );
}

/** The trainee's share of the words, 0-1. */
export function traineeShare({ client, trainee }: WordsSpoken): number {
  return trainee / Math.max(1, client + trainee);
}

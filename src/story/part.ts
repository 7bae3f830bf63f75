// The parts of a case in the order they are lived: sessions, and what happens between two of them.

import type { CaseFile } from './case-file.ts';

/** One part. `number` counts sessions from 1; what happens between sessions 1 and 2 is between number 1. */
export type Part = { readonly kind: 'session' | 'between'; readonly number: number };

/** The part's name, as in its file and in case.json: `session-2`, `between-1`. */
export const partName = ({ kind, number }: Part): string => `${kind}-${number}`;

/** The part that an Ink file holds. @throws Error for a file that is not named after a part */
export function partOfFile(file: string): Part {
  const match = /(session|between)-([1-9])\.ink$/.exec(file);
  if (!match) throw new Error(`${file}:1: a story file is named after its part: session-1.ink, between-1.ink …`);
  return { kind: match[1] === 'session' ? 'session' : 'between', number: Number(match[2]) };
}

/** Every part of a case, in order. */
export function partsOf({ sessions, between }: CaseFile): readonly Part[] {
  return sessions.flatMap(({ number }): Part[] => [
    { kind: 'session', number },
    ...(between.some(({ after }) => after === number) ? [{ kind: 'between', number } as const] : []),
  ]);
}

/** The ids of the endings that a part can have. */
export const endingsOf = ({ endings }: CaseFile, part: Part): readonly string[] =>
  Object.entries(endings).flatMap(([id, ending]) => (ending.of === partName(part) ? [id] : []));

/** The parts whose endings this part is told of as `before` and `between`; null when there is none. */
export function toldOf(part: Part): { readonly before: Part | null; readonly between: Part | null } {
  if (part.kind === 'between') return { before: { kind: 'session', number: part.number }, between: null };
  if (part.number === 1) return { before: null, between: null };
  return { before: { kind: 'session', number: part.number - 1 }, between: { kind: 'between', number: part.number - 1 } };
}

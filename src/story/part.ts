// The parts of a case in the order they are lived: sessions, supervision after one if it is taken,
// and what happens between two.

import type { CaseFile } from './case-file.ts';

export const PART_KINDS = ['session', 'supervision', 'between'] as const;
/** One part. `number` counts sessions from 1; supervision 1 and between 1 come after session 1. */
export type Part = { readonly kind: (typeof PART_KINDS)[number]; readonly number: number };

/** The part's name, as in its file and in case.json: `session-2`, `between-1`. */
export const partName = ({ kind, number }: Part): string => `${kind}-${number}`;

/** The part of a name like `session-2`, or of a file named so. @throws Error for any other */
export function partOf(name: string): Part {
  const match = /(session|supervision|between)-([1-9])(\.ink)?$/.exec(name);
  if (!match)
    throw new Error(
      `${name}:1: a story file is named after its part: session-1.ink, supervision-1.ink, between-1.ink …`,
    );
  return { kind: match[1] as Part['kind'], number: Number(match[2]) };
}

/** Every part that a case has, in order. */
export function partsOf({ sessions, supervision, between }: CaseFile): readonly Part[] {
  const has = (list: readonly { readonly after: number }[], number: number): boolean =>
    list.some(({ after }) => after === number);
  return sessions.flatMap(({ number }): Part[] => [
    { kind: 'session', number },
    ...(has(supervision, number) ? [{ kind: 'supervision', number } as const] : []),
    ...(has(between, number) ? [{ kind: 'between', number } as const] : []),
  ]);
}

/** The ids of the endings that a part can have. */
export const endingsOf = ({ endings }: CaseFile, part: Part): readonly string[] =>
  Object.entries(endings).flatMap(([id, ending]) => (ending.of === partName(part) ? [id] : []));

/**
 * The parts whose endings this part is told of as `before` and `between`; null when there is none.
 */
export function toldOf(part: Part): {
  readonly before: Part | null;
  readonly between: Part | null;
} {
  if (part.kind !== 'session')
    return { before: { kind: 'session', number: part.number }, between: null };
  if (part.number === 1) return { before: null, between: null };
  return {
    before: { kind: 'session', number: part.number - 1 },
    between: { kind: 'between', number: part.number - 1 },
  };
}

/** The part that a case begins with; it is fetched with its case. */
export const FIRST_PART = 'session-1';

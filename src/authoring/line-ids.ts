// Every line and answer of a compiled story by an id, for translators, reviewers and whoever speaks
// of one. An id is the knot and a number, and holds no words: a line that is reworded keeps it, and
// one that is added moves those after it in its knot and no others. Pure.

import type { Places } from './places.ts';

/** A piece of client text, or an answer. */
export type StoryLine = {
  /** `arrival.3`, of an answer `arrival.answer-2`. */
  readonly id: string;
  readonly words: string;
  /** Its Ink path, which a beat has as `place` (story/beat.ts). */
  readonly place: string;
};

/** Names that Ink gives by itself: where choices and gathers lead. */
const BY_INK = /^([cg]-)?\d+$/;

/** The lines and answers of a story, in the order of their knots. */
export function linesOf(
  json: string,
  { lines, responses }: Pick<Places, 'lines' | 'responses'>,
): readonly StoryLine[] {
  const { root } = JSON.parse(json) as { readonly root: Piece };
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  const said = [...lines.keys()].map((place) => ({
    id: `${knotOf(place)}.${next(knotOf(place))}`,
    words: textOf(pieceAt(root, place)).trim(),
    place,
  }));
  const answered = [...responses.keys()].map((place) => ({
    id: `${knotOf(place)}.answer-${next(`${knotOf(place)}.answer`)}`,
    words: wordsBefore(root, place),
    place,
  }));
  return [...said, ...answered];
}

/** The knot, and the stitch in it, that a path begins with. */
function knotOf(place: string): string {
  const steps = place.split('.');
  const own = steps.findIndex((step) => BY_INK.test(step));
  return steps.slice(0, own < 0 ? steps.length : own).join('.') || 'start';
}

type Piece = string | number | null | readonly Piece[] | { readonly [name: string]: Piece };

/** A piece by its path: numbers count in a container, names are in the table at its end. */
function pieceAt(root: Piece, place: string): Piece {
  return place.split('.').reduce((at, step) => stepInto(at, step), root);
}

function stepInto(container: Piece, step: string): Piece {
  if (!Array.isArray(container)) return null;
  const named = container.at(-1) as Piece;
  if (/^\d+$/.test(step)) return (container[Number(step)] as Piece | undefined) ?? null;
  return (isTable(named) ? named[step] : null) ?? inside(container, step);
}

/** A container that stands among the pieces of another has its name in its own table. */
function inside(container: readonly Piece[], name: string): Piece {
  return (
    container.find((piece) => {
      const table = Array.isArray(piece) ? (piece.at(-1) as Piece) : null;
      return isTable(table) && table['#n'] === name;
    }) ?? null
  );
}

const isTable = (piece: Piece): piece is { readonly [name: string]: Piece } =>
  typeof piece === 'object' && piece !== null && !Array.isArray(piece);
const textOf = (piece: Piece): string =>
  typeof piece === 'string' && piece.startsWith('^') ? piece.slice(1) : '';

/** The words of the choice at a path: what was put together before it, its tags left out. */
function wordsBefore(root: Piece, place: string): string {
  const steps = place.split('.');
  const container = pieceAt(root, steps.slice(0, -1).join('.'));
  if (!Array.isArray(container)) return '';
  const before = container.slice(0, Number(steps.at(-1))) as readonly Piece[];
  const last = before.findLastIndex((piece) => isTable(piece) && '*' in piece);
  let inTag = false;
  return before
    .slice(before.indexOf('str', last + 1))
    .map((piece) => {
      if (piece === '#') inTag = true;
      if (piece === '/#') inTag = false;
      return inTag ? '' : textOf(piece);
    })
    .join('')
    .trim();
}

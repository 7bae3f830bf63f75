// What of a compiled story decides how a play goes: knots, choices, conditions and the tags that the
// rules read. Words, and tags that only the stage reads, are left out, so that mending a line or
// translating a story closes no kept play. Pure.

/** The tags that the rules read. */
const IN_FORCE = /^(move|fit|talk|evidence|ending|rating):/;
/** Tags of which only that they are there matters: what they hold are words. */
const THERE = /^(stirs|strays):/;
/** A value that a story compares or keeps, and no words: a truth, a reaction, an ending. */
const VALUE = /^\^[a-z0-9-]*$/;
/** Ink's marks around the text of a tag. */
const [TAG, END_OF_TAG] = ['#', '/#'] as const;

/**
 * The structure of a compiled story, as a text that is the same for the same structure.
 * @throws SyntaxError when `json` is no JSON
 */
export function structureOf(json: string): string {
  const { root } = JSON.parse(json) as { readonly root: unknown };
  return JSON.stringify(withoutWords(root));
}

function withoutWords(piece: unknown): unknown {
  if (Array.isArray(piece)) return container(piece);
  if (typeof piece === 'object' && piece !== null)
    return Object.fromEntries(
      Object.entries(piece).map(([name, value]) => [
        name,
        typeof value === 'string' ? withoutCounts(value) : withoutWords(value),
      ]),
    );
  return piece;
}

/** A container's pieces in their order; what it holds by name comes last, as in Ink's own format. */
function container(pieces: readonly unknown[]): readonly unknown[] {
  const kept: unknown[] = [];
  let tag: string | null = null;
  for (const piece of pieces) {
    if (piece === TAG) tag = '';
    else if (piece === END_OF_TAG) {
      kept.push(...inForce(tag ?? ''));
      tag = null;
    } else if (tag !== null && typeof piece === 'string' && piece.startsWith('^'))
      tag += piece.slice(1);
    else if (!isWords(piece)) kept.push(withoutWords(piece));
  }
  return kept;
}

function inForce(tag: string): readonly string[] {
  const text = tag.trim();
  if (IN_FORCE.test(text)) return [`#${text.replaceAll(/\s/g, '')}`];
  const [there] = THERE.exec(text) ?? [];
  return there ? [`#${there}`] : [];
}

const isWords = (piece: unknown): boolean =>
  piece === '\n' || (typeof piece === 'string' && piece.startsWith('^') && !VALUE.test(piece));

/**
 * A path without the places of unnamed pieces, which move when a line is added: what they lead to is
 * in the structure itself.
 */
const withoutCounts = (path: string): string => path.replaceAll(/(?<=^|\.)\d+(?=\.|$)/g, '0');

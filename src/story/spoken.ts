// Which words of a line are spoken and which are seen: spoken ones stand in “ ”.

export type Piece = { readonly kind: 'spoken' | 'seen'; readonly text: string };

/** A line in its pieces, in order, quotation marks kept. An unclosed “ runs to the end. */
export function piecesOf(text: string): readonly Piece[] {
  return (text.match(/“[^”]*”?|[^“]+/g) ?? []).map((piece) => ({
    kind: piece.startsWith('“') ? 'spoken' : 'seen',
    text: piece,
  }));
}

/** How many words of a text are spoken aloud. */
export function spokenWords(text: string): number {
  return piecesOf(text).reduce(
    (sum, piece) => sum + (piece.kind === 'spoken' ? countWords(piece.text) : 0),
    0,
  );
}

/** How many words a text has, spoken or not. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

// How the words of a story are set: an author types ' and a reader sees ’, as everywhere else in the game.

/** The text with every straight apostrophe as a typographic one. Quotation marks are written as they are meant. */
export function typeset(text: string): string {
  return text.replaceAll("'", '’');
}

// How the words of a story are set, whichever editor wrote them: an author types ' and a reader
// sees ’, as everywhere else in the game, and a file with the line ends of another system is the
// same story.

/**
 * The text with every straight apostrophe as a typographic one, and every line end as \n. Quotation
 * marks are written as they are meant.
 */
export function typeset(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll("'", '’');
}

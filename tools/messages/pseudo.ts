// English that is recognisably not English: letters with accents, and as long as other languages
// often are. Shows what is cut off, and which words do not come from the messages. Pure.

import type { Token } from '@messageformat/parser';
import { tokensOf } from './compile-messages.ts';

/** The language tag that is in use for this. */
export const PSEUDO = 'en-XA';
/** How much longer a message gets than its English. */
const LONGER = 0.4;
const [BEGIN, END] = ['⟦', '⟧'] as const;
const PLAIN = 'aceginorsuyACEGINORSUY';
const ACCENTED = 'áçéĝíñóřšúýÁÇÉĜÍÑÓŘŠÚÝ';
/** Marks in a message for what stands out or leads somewhere; not words. */
const MARK = /(<\/?[a-z]+>)/;

/** A message as it would be in a language with longer words; its arguments are as they were. */
export function pseudo(name: string, message: string): string {
  const letters = message.replaceAll(/\{[^{}]*\}|<[^>]*>/g, '').length;
  const more = '~'.repeat(Math.ceil(letters * LONGER));
  // Long as one word would be: what is made longer breaks where words do.
  const padding = more.replaceAll(/~{9}(?=~)/g, '$& ');
  return `${BEGIN}${written(tokensOf(name, message), accented)}${padding === '' ? '' : ` ${padding}`}${END}`;
}

/** Tokens as ICU MessageFormat again, their text changed. */
function written(tokens: readonly Token[], change: (text: string) => string): string {
  return tokens.map((token) => one(token, change)).join('');
}

function one(token: Token, change: (text: string) => string): string {
  switch (token.type) {
    case 'content':
      return change(token.value).replaceAll(/[{}]+/g, "'$&'");
    case 'argument':
      return `{${token.arg}}`;
    case 'function':
      return `{${token.arg}, ${token.key}${token.param ? `, ${written(token.param, String).trim()}` : ''}}`;
    case 'octothorpe':
      return '#';
    default:
      return `{${token.arg}, ${token.type}, ${token.cases.map(({ key, tokens }) => `${/^\d+$/.test(key) ? `=${key}` : key} {${written(tokens, change)}}`).join(' ')}}`;
  }
}

function accented(text: string): string {
  return text
    .split(MARK)
    .map((piece) =>
      MARK.test(piece)
        ? piece
        : piece.replaceAll(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');
}

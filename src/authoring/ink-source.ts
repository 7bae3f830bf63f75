// Reads an Ink file and looks through it before Ink does: what Ink would say nothing of, would say
// of another line, or would never come back from. For tools and the build.

import { typeset } from '../story/typeset.ts';

/** Something wrong in a file, by its line from 1. */
export type InkFault = { readonly line: number; readonly message: string };

export type InkSource = {
  /** The text as Ink is given it: as `typeset` sets it. */
  readonly text: string;
  /** Set when there is nothing in it that Ink would read: what to say of that. */
  readonly blank: string | null;
  /** What is wrong for certain. */
  readonly faults: readonly InkFault[];
  /** Braces that look as if they were never closed; of interest only when Ink refuses the file. */
  readonly unclosed: readonly InkFault[];
  /** The line that is hardest on Ink: the one where most is nested, or else the longest. */
  readonly hardest: number;
};

/**
 * How deep quotation marks and braces may stand in one another by turns in one line. Each level
 * takes Ink's parser several times as long.
 */
const NESTED_QUOTES = 3;

/** Characters of the longest file that is taken for a story; ours have up to 120,000. */
const LONGEST_FILE = 1_000_000;

/** An Ink file by its text. */
export const readInk = (text: string): InkSource => lookThrough(typeset(text));

/** What can be told of an Ink source line by line. */
export function lookThrough(text: string): InkSource {
  if (text.length > LONGEST_FILE)
    return {
      text,
      blank: null,
      faults: [
        {
          line: 1,
          message: `This file has ${text.length.toLocaleString('en-GB')} characters. A story of more than a million is taken for something else.`,
        },
      ],
      unclosed: [],
      hardest: 1,
    };
  const { bare, comment } = withoutComments(text);
  const lines = bare.split('\n');
  const faults: InkFault[] = [];
  if (comment !== null)
    faults.push({
      line: comment,
      message:
        'This comment is never closed, and all that follows is part of it. End it with “*/”.',
    });
  text.split('\n').forEach((line, n) => {
    const odd = ODD.exec(line)?.[0];
    if (odd === '\uFFFD')
      faults.push({
        line: n + 1,
        message: 'There are characters here that are not UTF-8. Save the file as UTF-8.',
      });
    else if (odd !== undefined)
      faults.push({
        line: n + 1,
        message: `There is an invisible character here (U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}). Delete it.`,
      });
  });
  lines.forEach((line, n) => {
    if (/^\s*EXTERNAL\b/.test(line))
      faults.push({
        line: n + 1,
        message: 'The game has no functions for EXTERNAL to call. Write the function in Ink.',
      });
    if (quotesNested(line) > NESTED_QUOTES)
      faults.push({
        line: n + 1,
        message: `Quotation marks and braces stand in one another more than ${NESTED_QUOTES} deep here. Put a part into a variable.`,
      });
  });
  const { unclosed, deepest } = braces(lines);
  const blank =
    bare.trim() !== ''
      ? null
      : text.trim() === ''
        ? 'This file is empty.'
        : 'There is nothing but comments in this file.';
  return { text, blank, faults, unclosed, hardest: deepest ?? longest(lines) };
}

/** What no editor shows and no story needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/;

/**
 * The source with blanks for comments, and the line of one that is never closed. Ink takes them out
 * first of all, whatever they stand in.
 */
function withoutComments(text: string): { readonly bare: string; readonly comment: number | null } {
  let comment: number | null = null;
  const bare = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (found, at: number) => {
    if (found.startsWith('/*') && !(found.endsWith('*/') && found.length >= 4))
      comment = lineAt(text, at);
    return found.replace(/[^\n]/g, ' ');
  });
  return { bare, comment };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** An opening brace that waits for its closing one, and how far its line is indented. */
type Open = { readonly line: number; readonly indent: number };

/**
 * Braces that are not closed, and the line where most are open at once (null when there are next to
 * none).
 */
function braces(lines: readonly string[]): {
  readonly unclosed: readonly InkFault[];
  readonly deepest: number | null;
} {
  const unclosed: InkFault[] = [];
  const open: Open[] = [];
  let deepest: { readonly line: number; readonly depth: number } = { line: 0, depth: 8 };
  const neverClosed = (from: number): void => {
    for (const { line } of open.splice(from))
      unclosed.push({
        line,
        message: 'The block opened here with “{” is never closed. Close it with “}”.',
      });
  };
  lines.forEach((text, n) => {
    // Nothing reaches over the beginning of a knot.
    if (/^\s*==/.test(text)) neverClosed(0);
    const indent = text.search(/\S/);
    let parens = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at];
      if (character === '\\') at += 1;
      else if (character === '(') parens += 1;
      else if (character === ')') parens -= 1;
      else if (character === '{') open.push({ line: n + 1, indent });
      else if (character === '}') {
        // A closing brace on a line of its own stands under the line that it closes.
        if (at === indent && open.at(-1)?.line !== n + 1)
          neverClosed(open.findLastIndex((one) => one.indent === indent) + 1 || open.length);
        open.pop();
      }
      if (open.length + parens > deepest.depth)
        deepest = { line: n + 1, depth: open.length + parens };
    }
    // A brace that does not end its line, nor has a condition and a colon at its end, goes no
    // further than its line.
    const here = open.findIndex(({ line }) => line === n + 1);
    if (here >= 0 && !/[{:]\s*$/.test(text)) {
      open.splice(here);
      unclosed.push({
        line: n + 1,
        message: 'A brace opened on this line is not closed on it. Close it with “}”.',
      });
    }
  });
  neverClosed(0);
  return {
    unclosed: unclosed.sort((a, b) => a.line - b.line),
    deepest: deepest.line === 0 ? null : deepest.line,
  };
}

/** How many quotation marks stand inside one another in a line, with braces between them. */
function quotesNested(line: string): number {
  const open: string[] = [];
  let [quotes, most] = [0, 0];
  const close = (): void => {
    if (open.pop() === '"') quotes -= 1;
  };
  for (const character of line) {
    if (character === '{') open.push(character);
    else if (character === '}') {
      while (open.at(-1) === '"') close();
      close();
    } else if (character === '"' && open.at(-1) === '"') close();
    else if (character === '"' && open.length > 0) {
      open.push(character);
      quotes += 1;
    }
    most = Math.max(most, quotes);
  }
  return most;
}

function longest(lines: readonly string[]): number {
  return (
    lines.reduce((best, line, n) => (line.length > (lines[best]?.length ?? 0) ? n : best), 0) + 1
  );
}

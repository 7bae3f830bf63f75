// The words of the interface as they are written (ICU MessageFormat in JSON) made into a module: a
// message without arguments is a text, one with arguments a function of them. Pure.

import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { parse, type Token } from '@messageformat/parser';

/** Messages by their names, which are the names of what the module exports. */
export type Messages = Readonly<Record<string, string>>;

const NAME = /^[a-z][a-zA-Z0-9]*$/;
/** Between what a compiled module needs and its messages, each of which is on a line of its own. */
const MESSAGES = 'export default {\n';

/**
 * The module, as TypeScript. `language` is a tag such as “en-GB”; its plural rules are compiled in.
 * @throws Error when a message cannot be read, naming it
 */
export function compileMessages(messages: Messages, language: string): string {
  const names = Object.keys(messages);
  for (const name of names)
    if (!NAME.test(name))
      throw new Error(`“${name}” is no name for a message: letters and digits, a small one first.`);
  const given = names.map((name) => argumentsOf(name, messages[name] ?? ''));
  const module = compileModule(new MessageFormat(language), messages);
  const [needs = '', body = ''] = module.split(MESSAGES);
  const lines = body.trim().split('\n');
  const written = names.map((name, index) => {
    const line = lines[index]?.trim().replace(/,$/, '') ?? '';
    const [, text] = /^\w+: (?:\(\)|\(d\)) => (.*)$/.exec(line) ?? [];
    if (text === undefined || !line.startsWith(`${name}:`))
      throw new Error(`The message “${name}” was compiled to something unexpected: ${line}`);
    const values = [...(given[index] ?? [])].map(([one, type]) => `${one}: ${type}`).join('; ');
    return `export const ${name} = ${values === '' ? '' : `(d: { ${values} }): string => `}${text};`;
  });
  return `// @ts-nocheck\n${needs}${written.join('\n')}\n`;
}

/** The arguments of a message and what each may be, as TypeScript. @throws Error naming it */
export function argumentsOf(name: string, message: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const token of everyToken(tokensOf(name, message))) {
    if (token.type === 'argument') found.set(token.arg, found.get(token.arg) ?? 'string | number');
    else if (token.type === 'select')
      found.set(token.arg, token.cases.map(({ key }) => `'${key}'`).join(' | '));
    else if ('arg' in token) found.set(token.arg, 'number');
  }
  return found;
}

/** A message's pieces. @throws Error naming it */
export function tokensOf(name: string, message: string): readonly Token[] {
  try {
    return parse(message);
  } catch (error) {
    throw new Error(`The message “${name}” cannot be read: ${(error as Error).message}`);
  }
}

function everyToken(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => [
    token,
    ...('cases' in token ? token.cases.flatMap((one) => everyToken(one.tokens)) : []),
  ]);
}

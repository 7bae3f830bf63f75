// The words of the interface as they are written (ICU MessageFormat in JSON) made into a module: a
// message without arguments is a text, one with arguments a function of them. Pure.

import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { parse, type Token } from '@messageformat/parser';

/** Texts that belong together, by the names they have in what the module exports. */
type Group = Readonly<Record<string, string>>;
/** Messages, and groups of them, by their names, which are the names of what the module exports. */
export type Messages = Readonly<Record<string, string | Group>>;

const NAME = /^[a-z][a-zA-Z0-9]*$/;
/** Between the name of a group and that of a message in it, while both are one name. */
const IN = '_';
/** Between what a compiled module needs and its messages, each of which is on a line of its own. */
const MESSAGES = 'export default {\n';

/**
 * The module, as TypeScript. `language` is a tag such as “en-GB”; its plural rules are compiled in.
 * @throws Error when a message cannot be read, naming it
 */
export function compileMessages(all: Messages, language: string): string {
  const messages = ungrouped(all);
  const names = Object.keys(messages);
  for (const name of names.flatMap((one) => one.split(IN)))
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
    return `${name.includes(IN) ? '' : 'export '}const ${name} = ${values === '' ? '' : `(d: { ${values} }): string => `}${text};`;
  });
  return `// @ts-nocheck\n${needs}${[...written, ...groupsIn(all)].join('\n')}\n`;
}

/** Every message by a name of its own. */
export function ungrouped(messages: Messages): Group {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([name, one]) =>
      typeof one === 'string'
        ? [[name, one]]
        : Object.entries(one).map(([inner, message]) => [`${name}${IN}${inner}`, message]),
    ),
  );
}

/** Messages and groups, each message changed. */
export function changed(
  messages: Messages,
  change: (name: string, message: string) => string,
): Messages {
  const each = (group: Group): Group =>
    Object.fromEntries(Object.entries(group).map(([name, one]) => [name, change(name, one)]));
  return Object.fromEntries(
    Object.entries(messages).map(([name, one]) => [
      name,
      typeof one === 'string' ? change(name, one) : each(one),
    ]),
  );
}

const groupsIn = (messages: Messages): readonly string[] =>
  Object.entries(messages).flatMap(([name, one]) =>
    typeof one === 'string'
      ? []
      : `export const ${name} = { ${Object.keys(one)
          .map((inner) => `${inner}: ${name}${IN}${inner}`)
          .join(', ')} };`,
  );

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

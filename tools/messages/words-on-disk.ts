// Where the words of the interface are: the messages in src/messages/en, and beside them the modules
// that are compiled from them.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { changed, compileMessages, type Messages } from './compile-messages.ts';
import { PSEUDO, pseudo } from './pseudo.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/messages');
const [WRITTEN, COMPILED] = [join(FOLDER, 'en'), join(FOLDER, 'compiled')] as const;
/** The language that the game is written in. */
export const ENGLISH = 'en-GB';
export type Language = typeof ENGLISH | typeof PSEUDO;

/** The names of the files of messages: one for each script that they are loaded with. */
export function messageFiles(): readonly string[] {
  return readdirSync(WRITTEN)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
}

/** The messages of one file in a language. @throws Error naming the file and the message */
export function messagesIn(file: string, language: Language): Messages {
  const found = JSON.parse(readFileSync(writtenAt(file), 'utf8')) as Messages;
  if (language === ENGLISH) return found;
  return changed(found, pseudo);
}

/** The module of one file. @throws Error naming the file and the message */
export function compiledIn(file: string, language: Language): string {
  try {
    return compileMessages(messagesIn(file, language), language === PSEUDO ? ENGLISH : language);
  } catch (error) {
    throw new Error(`${writtenAt(file)}: ${(error as Error).message}`);
  }
}

/** Writes every module in English, for the type checker, the tests and whoever reads the code. */
export function compileAll(): void {
  mkdirSync(COMPILED, { recursive: true });
  const files = messageFiles();
  for (const name of readdirSync(COMPILED))
    if (!files.includes(basename(name, '.ts'))) rmSync(join(COMPILED, name));
  for (const file of files) {
    const module = `// Made from ../en/${file}.json; change the words there.\n${compiledIn(file, ENGLISH)}`;
    const at = join(COMPILED, `${file}.ts`);
    if (!existsSync(at) || readFileSync(at, 'utf8') !== module) writeFileSync(at, module);
  }
}

export const writtenAt = (file: string): string => join(WRITTEN, `${file}.json`);

/** The file of messages that a compiled module is made from; null for any other module. */
export function fileOfModule(id: string): string | null {
  const [path = ''] = id.split('?');
  return resolve(dirname(path)) === COMPILED && path.endsWith('.ts') ? basename(path, '.ts') : null;
}

// inkjs as the game needs it: without what saves, loads, observes, profiles and calls out, and with
// short names for what only it calls by name. The first are methods of its classes, which no bundler
// can tell are never called; here they are found by their names. Of one version only, and held to
// the whole of it by a test that tells stories with both.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import { parseAst, type Plugin } from 'vite';

const STORY = resolve(import.meta.dirname, '../src/story');
/** Methods that only saving calls, though others have a method of a name that it calls. */
const NEVER_CALLED: ReadonlySet<string> = new Set(['ToJson']);
/** Names that the language itself calls. */
const CALLED_UNSEEN: readonly string[] = ['toString', 'valueOf', 'toJSON'];
/**
 * Names that are written as text in one place and read as names in another: those of Ink's compiled
 * format, and of the items of its lists.
 */
const AS_TEXT =
  'inkVersion root listDefs list origins flg exArgs var re c ci originName itemName Key Value'.split(
    ' ',
  );
const NAME = /[A-Za-z_$][\w$]*/g;

/** What of a parsed piece is looked at. */
type Node = {
  readonly type: string;
  readonly kind: string;
  readonly computed: boolean;
  readonly key?: { readonly name?: string };
  readonly start: number;
  readonly end: number;
};
type Method = { readonly name: string; readonly start: number; readonly end: number };

/** Gives the build a lean inkjs; the dev server and all tools have the whole of it. */
export function leanInk(): Plugin {
  return {
    name: 'joining-room:lean-ink',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/inkjs\/dist\/ink\.mjs$/ },
      async handler(code) {
        const names = namesInStory();
        return { code: await withShortNames(withoutUncalled(code, names), names), map: null };
      },
    },
  };
}

/** Every name in the files that use inkjs. */
export function namesInStory(): ReadonlySet<string> {
  return namesIn(
    readdirSync(STORY)
      .map((file) => readFileSync(resolve(STORY, file), 'utf8'))
      .join('\n'),
  );
}

/**
 * `code` without the methods of its classes whose name stands nowhere in what can be reached, from
 * all that is outside of methods and the names in `used` on.
 * @throws Error when nothing was found to leave out: the code is not what it was taken for
 */
export function withoutUncalled(code: string, used: ReadonlySet<string>): string {
  const methods = methodsOf(code);
  const reached = new Set([...namesIn(without(code, methods)), ...used, ...CALLED_UNSEEN]);
  for (const name of NEVER_CALLED) reached.delete(name);
  let rest = methods;
  for (let before = -1; before !== rest.length; ) {
    before = rest.length;
    const called = rest.filter(({ name }) => reached.has(name));
    rest = rest.filter(({ name }) => !reached.has(name));
    for (const { name, start, end } of called)
      for (const other of namesIn(code.slice(start + name.length, end)))
        if (!NEVER_CALLED.has(other)) reached.add(other);
  }
  if (rest.length === 0)
    throw new Error(
      'inkjs is written otherwise now: tools/lean-ink.ts found nothing to leave out.',
    );
  return without(code, rest);
}

/**
 * `code` with short names for the methods and fields of its objects, but for those in `used`, those
 * that it also has as text, and those of the language and the browser.
 */
export async function withShortNames(code: string, used: ReadonlySet<string>): Promise<string> {
  const { code: short = '' } = await minify(code, {
    module: true,
    compress: false,
    mangle: { properties: { keep_quoted: true, reserved: [...used, ...AS_TEXT] } },
  });
  return short;
}

/** The methods of all classes, none inside another; constructors and computed names are left. */
function methodsOf(code: string): readonly Method[] {
  const found: Method[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, kind, computed, key, start, end } = node as Node;
    if (type === 'MethodDefinition' && kind !== 'constructor' && !computed && key?.name)
      found.push({ name: key.name, start, end });
    else for (const inner of Object.values(node)) look(inner);
  };
  look(parseAst(code));
  return found.sort((a, b) => a.start - b.start);
}

function without(code: string, methods: readonly Method[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of methods) {
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}

const namesIn = (text: string): ReadonlySet<string> => new Set(text.match(NAME) ?? []);

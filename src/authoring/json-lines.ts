// Where things stand in a JSON text: the line of each value, and of what keeps a text from being
// JSON. For tools and the build.

type Key = string | number;

/** What JSON is made of, blanks before it included. */
const TOKEN =
  /\s*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;
/** Lists and objects within one another; a case has five. */
const DEEPEST = 50;

/** A text that is not JSON. */
export class JsonFault extends Error {
  override name = 'JsonFault';
  /** From 1. */
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * For a JSON text, what gives the line (from 1) of the value at a path; of one that is not there,
 * of what it would stand in.
 * @throws JsonFault
 */
export function linesOf(json: string): (path: readonly Key[]) => number {
  const lines = new Map<string, number>();
  let [at, line] = [0, 1];
  const fail = (expected: string): never => {
    const rest = json.slice(at).trimStart();
    const place = json.length - rest.length;
    const before = json.slice(0, place).trimEnd();
    const [seen, end] =
      rest === ''
        ? ['the end of the file', before]
        : [`“${rest.slice(0, 1)}”`, json.slice(0, place)];
    throw new JsonFault(
      `This is not JSON: expected ${expected} and found ${seen} (column ${end.length - end.lastIndexOf('\n')}).`,
      end.split('\n').length,
    );
  };
  const next = (expected: string, fits: (token: string) => boolean): string => {
    TOKEN.lastIndex = at;
    const [whole = '', text, word, mark] = TOKEN.exec(json) ?? [];
    const token = text ?? word ?? mark ?? '';
    if (token === '' || !fits(token)) fail(expected);
    at += whole.length;
    line += whole.split('\n').length - 1;
    return token;
  };
  const isText = (token: string): boolean => token.startsWith('"');
  const value = (path: readonly Key[]): void => {
    const token = next('a value', (one) => !/^[}\],:]$/.test(one));
    if (!lines.has(JSON.stringify(path))) lines.set(JSON.stringify(path), line);
    if (token !== '{' && token !== '[') return;
    if (path.length >= DEEPEST) fail('less in one another');
    const [inObject, end] = [token === '{', token === '{' ? '}' : ']'] as const;
    for (let n = 0; ; n += 1) {
      if (n === 0 && peek() === end) break;
      let key: Key = n;
      if (inObject) {
        key = JSON.parse(next('a name in quotation marks', isText)) as string;
        lines.set(JSON.stringify([...path, key]), line);
        next('“:”', (one) => one === ':');
      }
      value([...path, key]);
      if (next(`“,” or “${end}”`, (one) => one === ',' || one === end) === end) return;
    }
    next(end, (one) => one === end);
  };
  const peek = (): string => json.slice(at).trimStart().slice(0, 1);
  value([]);
  if (json.slice(at).trim() !== '') fail('the end of the file');
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = lines.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return lines.get('[]') ?? 1;
  };
}

// Files that somebody may open as a play: damaged, foreign, oversized, hostile, and odd but
// harmless.

import type { Log } from '../../src/play/log.ts';

export type HostileFile = {
  /** What it is, in a few words. */
  readonly what: string;
  content(): Buffer;
  /** What is said of it; null where it is a play all the same. */
  readonly said: RegExp | null;
};

/** What a script in a file would do if it ran: put its name on the window. */
const SCRIPT =
  '<img src=x onerror="window.ran=true"><script>window.ran=true</script>“javascript:window.ran=true”';
const NOT_ONE = /not a play of this game/;
const TOO_LARGE = /never larger than 2 MB/;
const MB = 1_000_000;

/** `times` copies of `piece`, between `before` and `after`, as one text. */
const many = (before: string, piece: string, times: number, after: string): string =>
  before + Array.from({ length: times }, () => piece).join(',') + after;
const shares = (count: number): string =>
  `{${Array.from({ length: count }, (_, index) => `"h-${index}":0`).join(',')}}`;

/** A hypothesis board that was done, with these shares. */
const board = (held: string): string =>
  `{"kind":"complete","after":0,"at":0,"step":{"kind":"board","value":{"shares":${held},"laid":{}}}}`;

/** Pieces of a good play to make others from. */
function piecesOf(good: Log) {
  const [beginning, entry, ...later] = good.acts;
  if (!beginning || entry?.kind !== 'answer')
    throw new Error('A play without an answer makes no hostile file.');
  const text = JSON.stringify(good);
  const log = (change: object): string => JSON.stringify({ ...good, ...change });
  return {
    text,
    log,
    beginning,
    entry,
    /** The text up to the acts, for a list that never ends well. */
    upToActs: `${text.slice(0, text.indexOf('"acts":'))}"acts":[`,
    beginningText: JSON.stringify(beginning),
    inEntry: (change: object): string =>
      log({ acts: [beginning, { ...entry, ...change }, ...later] }),
  };
}

const KINDS: readonly (readonly [
  what: string,
  make: (pieces: ReturnType<typeof piecesOf>) => string | Buffer,
  said: RegExp | null,
])[] = [
  [
    '300 kB of empty acts',
    ({ upToActs }) => many(upToActs, '{}', 100_000, '],"here":0}'),
    /“acts”/,
  ],
  ['2 MB of empty acts', ({ upToActs }) => many(upToActs, '{}', 640_000, '],"here":0}'), /“acts”/],
  [
    '2 MB of answers that are almost right',
    ({ upToActs, entry }) =>
      many(
        upToActs,
        JSON.stringify({ ...entry, shown: { lines: [], response: 1 } }),
        12_000,
        '],"here":0}',
      ),
    /“acts”/,
  ],
  [
    'a hundred thousand shares',
    ({ upToActs, beginningText }) =>
      `${upToActs}${beginningText},${board(shares(100_000))}],"here":0}`,
    /shares/,
  ],
  [
    'a million shares',
    ({ upToActs, beginningText }) =>
      `${upToActs}${beginningText},${board(shares(1_000_000))}],"here":0}`,
    TOO_LARGE,
  ],
  [
    'a name of almost 2 MB',
    ({ upToActs, beginningText }) =>
      `${upToActs}${beginningText},${board(`{"${'x'.repeat(1.9 * MB)}":1}`)}],"here":0}`,
    /shares/,
  ],
  [
    'a line of 1.9 MB',
    ({ inEntry }) => inEntry({ shown: { lines: ['x'.repeat(1.9 * MB)], response: '' } }),
    /shown\.lines\.0/,
  ],
  [
    'a line of 10 MB',
    ({ inEntry }) => inEntry({ shown: { lines: ['x'.repeat(10 * MB)], response: '' } }),
    TOO_LARGE,
  ],
  ['100,000 lists in each other', () => '['.repeat(100_000) + ']'.repeat(100_000), NOT_ONE],
  [
    '100,000 objects in each other',
    () => `${'{"acts":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    NOT_ONE,
  ],
  ['lists without an end', () => '['.repeat(1.9 * MB), NOT_ONE],
  ['a number that is none', ({ text }) => text.replace(/"seed":\d+/, '"seed":NaN'), NOT_ONE],
  ['an answer at an absurd time', ({ inEntry }) => inEntry({ at: 1e30 }), /acts\.1\.at/],
  [
    'the same part twice',
    ({ log, beginning }) => log({ acts: [beginning, { ...beginning, after: 0 }] }),
    /“acts”/,
  ],
  ['acts that go round', ({ inEntry }) => inEntry({ after: 1 }), /“acts”/],
  ['a place that no act has', ({ log }) => log({ here: 999 }), /“here”/],
  [
    'an answer that nobody was offered',
    ({ inEntry }) => inEntry({ choice: 20 }),
    /do not fit the story/,
  ],
  ['a client nobody knows', ({ log }) => log({ caseId: 'nobody' }), /no client of that name/],
  ['a client called __proto__', ({ log }) => log({ caseId: '__proto__' }), /caseId/],
  [
    'a client with an address for a name',
    ({ log }) => log({ caseId: '../../../etc/passwd' }),
    /caseId/,
  ],
  ['a later format', ({ log }) => log({ format: 99 }), /another version/],
  ['an empty file', () => '', /empty/],
  ['nothing but spaces', () => ' \n\t '.repeat(1000), /empty/],
  ['null', () => 'null', NOT_ONE],
  ['a list', () => '[]', NOT_ONE],
  ['a number', () => '12', NOT_ONE],
  ['a text', () => '"a play"', NOT_ONE],
  ['half a file', ({ text }) => text.slice(0, text.length / 2), NOT_ONE],
  [
    'a picture',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    NOT_ONE,
  ],
  ['an archive', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5000, 7)]), NOT_ONE],
  [
    'text that an editor saved with two bytes a letter',
    ({ text }) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    null,
  ],
  ['a page with a script', () => `<!doctype html>${SCRIPT}`, NOT_ONE],
  ['a script for a name', ({ log }) => log({ caseId: SCRIPT }), /caseId/],
  [
    'a script in the words',
    ({ log, beginning, entry }) =>
      log({
        acts: [
          { ...beginning, story: 'another' },
          { ...entry, shown: { lines: [SCRIPT], response: SCRIPT } },
        ],
        here: 1,
      }),
    null,
  ],
  [
    'keys that are meant for every object',
    ({ text }) =>
      text.replace(/^\{/, '{"__proto__":{"ran":true},"constructor":{"prototype":{"ran":true}},'),
    null,
  ],
  ['fields that nobody knows', ({ log }) => log({ extra: 'x'.repeat(MB), more: [[[]]] }), null],
  [
    'a mark of its order of bytes before it',
    ({ text }) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    null,
  ],
];

/**
 * Every kind of file, made from the log of a good play with at least one answer. Nothing is made
 * before it is asked for.
 */
export function hostileFiles(good: () => Log): readonly HostileFile[] {
  return KINDS.map(([what, make, said]) => ({
    what,
    said,
    content: () => Buffer.from(make(piecesOf(good()))),
  }));
}

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

/** Pieces of a good play to make others from. */
function piecesOf(good: Log) {
  const [first, ...rest] = good.parts;
  const [entry, ...later] = first?.entries ?? [];
  if (!first || !entry) throw new Error('A play without an answer makes no hostile file.');
  const text = JSON.stringify(good);
  const log = (change: object): string => JSON.stringify({ ...good, ...change });
  return {
    text,
    first,
    entry,
    later,
    log,
    /** The text up to the value of a field. */
    before: (field: string): string => `${text.slice(0, text.indexOf(`"${field}":`))}"${field}":`,
    inFirst: (change: object): string => log({ parts: [{ ...first, ...change }, ...rest] }),
  };
}

const KINDS: readonly (readonly [
  what: string,
  make: (pieces: ReturnType<typeof piecesOf>) => string | Buffer,
  said: RegExp | null,
])[] = [
  [
    '300 kB of empty entries',
    ({ before }) => many(`${before('entries')}[`, '{}', 100_000, ']}]}'),
    /parts\.0\.entries/,
  ],
  [
    '2 MB of empty entries',
    ({ before }) => many(`${before('entries')}[`, '{}', 640_000, ']}]}'),
    /parts\.0\.entries/,
  ],
  [
    '2 MB of empty parts',
    ({ before }) => many(`${before('parts')}[`, '{}', 640_000, ']}'),
    /“parts”/,
  ],
  [
    '2 MB of entries that are almost right',
    ({ before, entry }) =>
      many(
        `${before('entries')}[`,
        JSON.stringify({ ...entry, shown: { lines: [], response: 1 } }),
        15_000,
        ']}]}',
      ),
    /parts\.0\.entries/,
  ],
  [
    'a hundred thousand shares',
    ({ before }) => `${before('after')}{"board":{"shares":${shares(100_000)},"laid":{}}}}]}`,
    /shares/,
  ],
  [
    'a million shares',
    ({ before }) => `${before('after')}{"board":{"shares":${shares(1_000_000)},"laid":{}}}}]}`,
    TOO_LARGE,
  ],
  [
    'a name of almost 2 MB',
    ({ before }) =>
      `${before('after')}{"board":{"shares":{"${'x'.repeat(1.9 * MB)}":1},"laid":{}}}}]}`,
    /shares/,
  ],
  [
    'a line of 1.9 MB',
    ({ inFirst, entry }) =>
      inFirst({ entries: [{ ...entry, shown: { lines: ['x'.repeat(1.9 * MB)], response: '' } }] }),
    /shown\.lines\.0/,
  ],
  [
    'a line of 10 MB',
    ({ inFirst, entry }) =>
      inFirst({ entries: [{ ...entry, shown: { lines: ['x'.repeat(10 * MB)], response: '' } }] }),
    TOO_LARGE,
  ],
  ['100,000 lists in each other', () => '['.repeat(100_000) + ']'.repeat(100_000), NOT_ONE],
  [
    '100,000 objects in each other',
    () => `${'{"parts":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    NOT_ONE,
  ],
  ['lists without an end', () => '['.repeat(1.9 * MB), NOT_ONE],
  ['a number that is none', ({ text }) => text.replace(/"seed":\d+/, '"seed":NaN'), NOT_ONE],
  [
    'an answer at an absurd time',
    ({ text }) => text.replace(/"at":\d+/, '"at":1e300'),
    /entries\.0\.at/,
  ],
  ['the same part twice', ({ log, first }) => log({ parts: [first, first] }), /“parts”/],
  [
    'an answer 999 to be tried again',
    ({ log, first }) =>
      log({ again: { part: first.part, answer: 999, first: { choice: 0, change: 0 }, from: 'x' } }),
    /again\.answer/,
  ],
  [
    'an answer that nobody was offered',
    ({ inFirst, entry, later }) => inFirst({ entries: [{ ...entry, choice: 20 }, ...later] }),
    /do not fit the story/,
  ],
  ['a client nobody knows', ({ log }) => log({ caseId: 'nobody' }), /no client of that name/],
  ['a client called __proto__', ({ log }) => log({ caseId: '__proto__' }), /caseId/],
  [
    'a client with an address for a name',
    ({ log }) => log({ caseId: '../../../etc/passwd' }),
    /caseId/,
  ],
  ['a later format', ({ log }) => log({ format: 2 }), /another version/],
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
    ({ inFirst, first }) =>
      inFirst({
        story: 'another',
        entries: first.entries.map((one) => ({
          ...one,
          shown: { lines: [SCRIPT], response: SCRIPT },
        })),
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

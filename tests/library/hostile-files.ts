// Files that somebody may open as a play: damaged, foreign, oversized, hostile, and odd but harmless.

import type { Log } from '../../src/play/log.ts';

export type HostileFile = {
  /** What it is, in a few words. */
  readonly what: string;
  readonly content: Buffer;
  /** What is said of it; null where it is a play all the same. */
  readonly said: RegExp | null;
};

/** What a script in a file would do if it ran: put its name on the window. */
const SCRIPT = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>“javascript:window.ran=true”';
const NOT_ONE = /not a play of this game/;
const TOO_LARGE = /never larger than 2 MB/;
const MB = 1_000_000;

/** `times` copies of `piece`, between `before` and `after`, as one text. */
const many = (before: string, piece: string, times: number, after: string): string => before + Array.from({ length: times }, () => piece).join(',') + after;
const shares = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"h-${index}":0`).join(',')}}`;

/** Every kind of file, made from the log of a good play with at least one answer. */
export function hostileFiles(good: Log): readonly HostileFile[] {
  const [first, ...rest] = good.parts;
  const [entry, ...later] = first?.entries ?? [];
  if (!first || !entry) throw new Error('A play without an answer makes no hostile file.');
  const text = JSON.stringify(good);
  const before = (field: string): string => `${text.slice(0, text.indexOf(`"${field}":`))}"${field}":`;
  const log = (change: object): string => JSON.stringify({ ...good, ...change });
  const inFirst = (change: object): string => log({ parts: [{ ...first, ...change }, ...rest] });
  const file = (what: string, content: string | Buffer, said: RegExp | null): HostileFile => ({ what, content: Buffer.from(content), said });
  return [
    file('300 kB of empty entries', many(`${before('entries')}[`, '{}', 100_000, ']}]}'), /parts\.0\.entries/),
    file('2 MB of empty entries', many(`${before('entries')}[`, '{}', 640_000, ']}]}'), /parts\.0\.entries/),
    file('2 MB of empty parts', many(`${before('parts')}[`, '{}', 640_000, ']}'), /“parts”/),
    file('2 MB of entries that are almost right', many(`${before('entries')}[`, JSON.stringify({ ...entry, shown: { lines: [], response: 1 } }), 15_000, ']}]}'), /parts\.0\.entries/),
    file('a hundred thousand shares', `${before('after')}{"board":{"shares":${shares(100_000)},"laid":{}}}}]}`, /shares/),
    file('a million shares', `${before('after')}{"board":{"shares":${shares(1_000_000)},"laid":{}}}}]}`, TOO_LARGE),
    file('a name of almost 2 MB', `${before('after')}{"board":{"shares":{"${'x'.repeat(1.9 * MB)}":1},"laid":{}}}}]}`, /shares/),
    file('a line of 1.9 MB', inFirst({ entries: [{ ...entry, shown: { lines: ['x'.repeat(1.9 * MB)], response: '' } }] }), /shown\.lines\.0/),
    file('a line of 10 MB', inFirst({ entries: [{ ...entry, shown: { lines: ['x'.repeat(10 * MB)], response: '' } }] }), TOO_LARGE),
    file('100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), NOT_ONE),
    file('100,000 objects in each other', `${'{"parts":'.repeat(100_000)}1${'}'.repeat(100_000)}`, NOT_ONE),
    file('lists without an end', '['.repeat(1.9 * MB), NOT_ONE),
    file('a number that is none', text.replace(/"seed":\d+/, '"seed":NaN'), NOT_ONE),
    file('an answer at an absurd time', text.replace(/"at":\d+/, '"at":1e300'), /entries\.0\.at/),
    file('the same part twice', log({ parts: [first, first] }), /“parts”/),
    file('an answer 999 to be tried again', log({ again: { part: first.part, answer: 999, first: { choice: 0, change: 0 }, from: 'x' } }), /again\.answer/),
    file('an answer that nobody was offered', inFirst({ entries: [{ ...entry, choice: 20 }, ...later] }), /do not fit the story/),
    file('a client nobody knows', log({ caseId: 'nobody' }), /no client of that name/),
    file('a client called __proto__', log({ caseId: '__proto__' }), /caseId/),
    file('a client with an address for a name', log({ caseId: '../../../etc/passwd' }), /caseId/),
    file('a later format', log({ format: 2 }), /another version/),
    file('an empty file', '', /empty/),
    file('nothing but spaces', ' \n\t '.repeat(1000), /empty/),
    file('null', 'null', NOT_ONE),
    file('a list', '[]', NOT_ONE),
    file('a number', '12', NOT_ONE),
    file('a text', '"a play"', NOT_ONE),
    file('half a file', text.slice(0, text.length / 2), NOT_ONE),
    file('a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), NOT_ONE),
    file('an archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5000, 7)]), NOT_ONE),
    file('text that an editor saved with two bytes a letter', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), null),
    file('a page with a script', `<!doctype html>${SCRIPT}`, NOT_ONE),
    file('a script for a name', log({ caseId: SCRIPT }), /caseId/),
    file('a script in the words', inFirst({ story: 'another', entries: first.entries.map((one) => ({ ...one, shown: { lines: [SCRIPT], response: SCRIPT } })) }), null),
    file('keys that are meant for every object', text.replace(/^\{/, '{"__proto__":{"ran":true},"constructor":{"prototype":{"ran":true}},'), null),
    file('fields that nobody knows', log({ extra: 'x'.repeat(MB), more: [[[]]] }), null),
    file('a mark of its order of bytes before it', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), null),
  ];
}

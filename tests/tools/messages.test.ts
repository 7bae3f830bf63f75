import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { argumentsOf, compileMessages, ungrouped } from '../../tools/messages/compile-messages.ts';
import { PRINCIPLES } from '../../src/model/principles.ts';
import { CARDS } from '../../src/ui/principles/cards.ts';
import { PSEUDO, pseudo } from '../../tools/messages/pseudo.ts';
import { messageFiles, messagesIn, ENGLISH } from '../../tools/messages/words-on-disk.ts';

const src = resolve(import.meta.dirname, '../../src');
const plays = '{count, plural, one {# play kept here} other {# plays kept here}}';

describe('messages as modules', () => {
  it('are texts, or functions of their arguments', () => {
    const module = compileMessages({ close: 'Close', readChart: 'Read {name}’s chart' }, ENGLISH);
    expect(module).toContain('export const close = "Close";');
    expect(module).toContain('export const readChart = (d: { name: string | number }): string =>');
  });

  it('know what each argument may be', () => {
    expect([...argumentsOf('kept', plays)]).toEqual([['count', 'number']]);
    expect([...argumentsOf('leave', '{last, select, yes {So} other {For now}}, {name}')]).toEqual([
      ['last', "'yes' | 'other'"],
      ['name', 'string | number'],
    ]);
  });

  it('bring the plural rules of their language only', () => {
    const polish = '{count, plural, one {# gra} few {# gry} many {# gier} other {# gry}}';
    expect(compileMessages({ kept: plays }, ENGLISH)).toMatch(/import \{ en \} from/);
    expect(compileMessages({ kept: polish }, 'pl')).toMatch(/import \{ pl \} from/);
    expect(() => compileMessages({ kept: polish }, ENGLISH)).toThrow(/“kept”|few/);
  });

  it('are one value where they are grouped', () => {
    const module = compileMessages({ pacing: { name: 'Pacing', of: 'Of {name}' } }, ENGLISH);
    expect(module).toContain('const pacing_name = "Pacing";');
    expect(module).toContain('export const pacing = { name: pacing_name, of: pacing_of };');
    expect(module).not.toContain('export const pacing_');
  });

  it('that cannot be read are named', () => {
    expect(() => compileMessages({ kept: '{count, plural, one {#}' }, ENGLISH)).toThrow(
      'The message “kept” cannot be read',
    );
    expect(() => compileMessages({ 'kept-plays': 'Kept' }, ENGLISH)).toThrow(
      '“kept-plays” is no name for a message',
    );
  });
});

describe('pseudo-English', () => {
  it('is longer by two fifths, and plainly not English', () => {
    const [english, other] = ['Back to the start', pseudo('back', 'Back to the start')];
    expect(other).toBe('⟦Báçk tó thé štářt ~~~~~~~⟧');
    expect(other.length).toBeGreaterThan(english.length * 1.4);
  });

  it('leaves arguments, choices and marks as they are', () => {
    expect(pseudo('put', '{name} put <b>{mark, number, ::.0}</b>.')).toBe(
      '⟦{name} pút <b>{mark, number, ::.0}</b>. ~~~⟧',
    );
    expect(pseudo('times', '{n, plural, =0 {never} other {# times}}')).toContain(
      '{n, plural, =0 {ñévéř} other {# tíméš}}',
    );
  });

  it('of any text can be read as a message', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc é“<>{}’ ') }), (text) => {
        const quoted = text.replaceAll(/[{}]+/g, "'$&'");
        expect(() => compileMessages({ any: pseudo('any', quoted) }, ENGLISH)).not.toThrow();
      }),
    );
  });
});

describe('the messages of the game', () => {
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/messages[\\/]compiled/.test(name))
    .map((name) => readFileSync(join(src, name), 'utf8'))
    .concat(readFileSync(join(src, '../index.html'), 'utf8'));

  it.each(messageFiles())('%s: each is used where its file is imported', (file) => {
    const users = code.filter(
      (one) => one.includes(`messages/compiled/${file}.ts`) || one.includes(`{{${file}.`),
    );
    const unused = Object.keys(messagesIn(file, ENGLISH)).filter(
      (name) => !users.some((one) => new RegExp(`\\.${name}\\b`).test(one)),
    );
    expect(unused).toEqual([]);
  });

  it.each(messageFiles())('%s: has the same arguments in pseudo-English', (file) => {
    const [english, other] = [
      ungrouped(messagesIn(file, ENGLISH)),
      ungrouped(messagesIn(file, PSEUDO)),
    ];
    for (const [name, message] of Object.entries(english))
      expect(argumentsOf(name, other[name] ?? '')).toEqual(argumentsOf(name, message));
  });
});

describe('the cards of the principles', () => {
  it('are there for each, and hold what a card holds', () => {
    for (const principle of PRINCIPLES)
      for (const part of ['name', 'is', 'sign', 'sounds', 'harm', 'source'] as const)
        expect(CARDS[principle][part].length, `${principle}: ${part}`).toBeGreaterThan(5);
    for (const { sounds } of Object.values(CARDS)) expect(sounds).toMatch(/^“.*”$/);
    expect(new Set(Object.values(CARDS).map(({ name }) => name)).size).toBe(PRINCIPLES.length);
  });
});

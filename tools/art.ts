// npm run art [-- --keep]: contact sheets in assets/sheets, to look at. With --keep also the small
// ones that the tests hold every change against.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PEOPLE } from '../art/people.ts';
import { castSheet, personSheet } from './contact-sheets.ts';
import { KEPT, SMALL } from './looks-kept.ts';

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const sheets = resolve(import.meta.dirname, '../assets/sheets');
const LARGE = { scale: 1, captions: true } as const;

mkdirSync(sheets, { recursive: true });
for (const person of PEOPLE)
  await (await personSheet(person, LARGE)).png().toFile(join(sheets, `${person.id}.png`));
await (await castSheet(LARGE)).png().toFile(join(sheets, 'cast.png'));
console.log('The contact sheets are in assets/sheets.');
if (values.keep) {
  mkdirSync(KEPT, { recursive: true });
  for (const person of PEOPLE)
    await (await personSheet(person, SMALL))
      .webp({ lossless: true, effort: 6 })
      .toFile(join(KEPT, `${person.id}.webp`));
  console.log('From now on the tests hold the drawings against these.');
}

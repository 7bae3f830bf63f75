// npm run viewers: eight faces of each client, cut out, numbered and shuffled, without a word of
// what they are meant to show; and the key. For a viewer who has not seen the game and names the
// feeling in each.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { CLIENTS } from '../art/people.ts';
import type { Person } from '../art/person.ts';
import type { Face, Gaze, Pose } from '../src/cast/appearance.ts';
import { traineeRandom } from './playtest/random.ts';
import { type Box, clientLayers, composed, svg } from './drawing.ts';

/**
 * Faces that a viewer can be asked about, with the arms and the look that a story gives them most
 * often.
 */
const SHOWN: readonly (readonly [Face, Pose, Gaze])[] = [
  ['guarded', 'crossed', 'meet'],
  ['tired', 'lap', 'down'],
  ['anxious', 'held', 'away'],
  ['hollow', 'held', 'meet'],
  ['angry', 'crossed', 'meet'],
  ['tears', 'held', 'down'],
  ['thoughtful', 'lap', 'up'],
  ['warm', 'open', 'meet'],
];
const CUT: Box = { x: -150, y: -165, width: 300, height: 360 };
const SCALE = 1.2;
const [COLUMNS, ROWS] = [3, 2] as const;
const sheets = resolve(import.meta.dirname, '../assets/sheets');

const random = traineeRandom(42);
const cells = CLIENTS.flatMap((person) => SHOWN.map((shown) => ({ person, shown })));
for (let last = cells.length - 1; last > 0; last -= 1) {
  const other = Math.floor(random() * (last + 1));
  [cells[last], cells[other]] = [
    cells[other] as (typeof cells)[number],
    cells[last] as (typeof cells)[number],
  ];
}

mkdirSync(sheets, { recursive: true });
const each = COLUMNS * ROWS;
for (let first = 0; first < cells.length; first += each) {
  const number = first / each + 1;
  const [wide, tall] = [CUT.width * SCALE + 10, CUT.height * SCALE + 10];
  const input = await Promise.all(
    cells.slice(first, first + each).map(async ({ person, shown }, index) => ({
      input: await cut(person, shown, `${number}.${index + 1}`),
      left: (index % COLUMNS) * wide,
      top: Math.floor(index / COLUMNS) * tall,
    })),
  );
  await sharp({
    create: { width: COLUMNS * wide, height: ROWS * tall, channels: 3, background: '#2c2029' },
  })
    .composite(input)
    .png()
    .toFile(join(sheets, `viewers-${number}.png`));
}
writeFileSync(
  join(sheets, 'viewers-key.txt'),
  cells
    .map(
      ({ person, shown: [face] }, index) =>
        `${Math.floor(index / each) + 1}.${(index % each) + 1} ${person.id} ${face}\n`,
    )
    .join(''),
);
console.log(
  `${cells.length} faces on ${cells.length / each} sheets in assets/sheets (viewers-1.png …), the key beside them.`,
);

async function cut(
  person: Person,
  [face, pose, gaze]: (typeof SHOWN)[number],
  number: string,
): Promise<Buffer> {
  const ground = `<rect x="${CUT.x}" y="${CUT.y}" width="${CUT.width}" height="${CUT.height}" fill="#94694c"/>`;
  const label = svg(
    `<rect width="60" height="36" fill="#fff"/><text x="10" y="26" font-size="22" font-family="sans-serif">${number}</text>`,
    { width: 60, height: 36 },
    1,
  );
  const drawn = await composed([ground, ...clientLayers(person, face, pose, gaze)], CUT, SCALE)
    .png()
    .toBuffer();
  return sharp(drawn)
    .composite([{ input: label, left: 0, top: 0 }])
    .png()
    .toBuffer();
}

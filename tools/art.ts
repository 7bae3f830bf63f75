// npm run art: contact sheets in assets/sheets, to look at. One for each client, in every face and pose, and one of the whole cast.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { CLIENTS, PEOPLE } from '../assets/art/people.ts';
import { ALBRECHT } from '../assets/art/albrecht.ts';
import { office } from '../assets/art/office.ts';
import type { Person } from '../assets/art/person.ts';
import { chairArms, clientShadow, room } from '../assets/art/room.ts';
import { clockHands } from '../assets/art/wall-clock.ts';
import { sky } from '../assets/art/window.ts';
import { CLIENT, ROOM } from '../src/stage/room-measures.ts';
import { FACES, type Face, type Gaze, POSES, type Pose, type Wearing } from '../src/story/cues.ts';
import { type Box, clientLayers, composed, svg } from './drawing.ts';

const sheets = resolve(import.meta.dirname, '../assets/sheets');
const CAPTION = 26;
/** What the clock shows, in minutes from midnight. */
const AT = 17 * 60 + 5;
const GROUND = '#94694c';
const BETWEEN = '#2c2029';
/** Where a client looks in a face, if not at the trainee. */
const LOOKS: Readonly<Partial<Record<Face, Gaze>>> = { silence: 'down', away: 'away', tired: 'down', tears: 'down', thoughtful: 'up' };
/** How each of the cast sits, from the first on: nobody alike. */
const SITTING: readonly (readonly [Face, Pose])[] = [['neutral', 'lap'], ['hollow', 'held'], ['guarded', 'crossed'], ['warm', 'open'], ['tired', 'lap'], ['thoughtful', 'forward']];

type Cell = { readonly caption: string; readonly picture: Buffer };
const HEAD: Box = { x: -165, y: -175, width: 330, height: 350 };
const SEAT: Box = { x: 440, y: 20, width: 500, height: 660 };

const head = async (person: Person, face: Face, gaze: Gaze): Promise<Cell> => ({
  caption: gaze === 'meet' ? face : `${face}, looking ${gaze}`,
  picture: await composed([`<rect x="${HEAD.x}" y="${HEAD.y}" width="${HEAD.width}" height="${HEAD.height}" fill="${GROUND}"/>`, ...clientLayers(person, face, 'held', gaze)], HEAD, 1).png().toBuffer(),
});

/** A client in the chair, as on the stage. */
async function seated(person: Person, face: Face, pose: Pose, wearing: Wearing = 'on'): Promise<Cell> {
  const place = (content: string): string => `<g transform="translate(${ROOM.face.x} ${ROOM.face.y}) scale(${CLIENT})">${content}</g>`;
  const layers = clientLayers(person, face, pose, LOOKS[face] ?? 'meet', wearing).map(place);
  const around = person === ALBRECHT ? [office(), clockHands(AT), ...layers] : [sky('dusk'), room(), clockHands(AT), person.things, clientShadow(), ...layers, chairArms()];
  return { caption: `${person.id}: ${face}, ${pose}${wearing === 'on' ? '' : ', off'}`, picture: await composed(around, SEAT, 1).png().toBuffer() };
}

type Sheet = { readonly picture: Buffer; readonly width: number; readonly height: number };

/** Cells side by side with their captions, `columns` to a row. */
async function inRows(cells: readonly Cell[], columns: number, { width, height }: Box): Promise<Sheet> {
  const tall = height + CAPTION;
  const size = { width: columns * width, height: Math.ceil(cells.length / columns) * tall };
  const at = (index: number): { left: number; top: number } => ({ left: (index % columns) * width, top: Math.floor(index / columns) * tall });
  const captions = cells.map(({ caption }, index) => `<text x="${at(index).left + width / 2}" y="${at(index).top + tall - 8}" font-family="sans-serif" font-size="17" fill="#fbf1e0" text-anchor="middle">${caption}</text>`);
  const ground = svg(`<rect width="${size.width}" height="${size.height}" fill="${BETWEEN}"/>${captions.join('')}`, size, 1);
  return { picture: await sharp(ground).composite(cells.map(({ picture }, index) => ({ input: picture, ...at(index) }))).png().toBuffer(), ...size };
}

async function personSheet(person: Person): Promise<Sharp> {
  const looks = Object.entries(LOOKS) as [Face, Gaze][];
  const heads = [...await each(FACES, (face) => head(person, face, 'meet')), ...await each(looks, ([face, gaze]) => head(person, face, gaze))];
  const above = await inRows(heads, 6, HEAD);
  const guarded = person.coat !== undefined || person.hood !== undefined;
  const sitting = await each(POSES, (pose) => seated(person, 'neutral', pose));
  const bare = guarded ? await each(POSES, (pose) => seated(person, 'neutral', pose, 'off')) : [];
  const below = await inRows([...sitting, ...bare], 5, SEAT);
  const size = { width: Math.max(above.width, below.width), height: above.height + below.height };
  return sharp({ create: { ...size, channels: 3, background: BETWEEN } }).composite([
    { input: above.picture, left: Math.round((size.width - above.width) / 2), top: 0 },
    { input: below.picture, left: 0, top: above.height },
  ]);
}

async function each<T, U>(items: readonly T[], make: (item: T, index: number) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (const [index, item] of items.entries()) made.push(await make(item, index));
  return made;
}

mkdirSync(sheets, { recursive: true });
for (const person of PEOPLE) await (await personSheet(person)).png().toFile(join(sheets, `${person.id}.png`));
const cast = await inRows(await each(CLIENTS, (person, index) => seated(person, ...(SITTING[index] ?? ['neutral', 'lap']))), 3, SEAT);
await sharp(cast.picture).toFile(join(sheets, 'cast.png'));
console.log('The contact sheets are in assets/sheets.');

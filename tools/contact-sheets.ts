// Contact sheets: a person in every face and pose, and the whole cast.

import sharp, { type Sharp } from 'sharp';
import { CLIENTS, IN_OFFICE } from '../art/people.ts';
import { office } from '../art/office.ts';
import type { Person } from '../art/person.ts';
import { chairArms, clientShadow, room } from '../art/room.ts';
import { clockHands } from '../art/wall-clock.ts';
import { sky } from '../art/window.ts';
import { CLIENT, ROOM } from '../src/cast/measures.ts';
import {
  FACES,
  type Face,
  type Gaze,
  POSES,
  type Pose,
  type Wearing,
} from '../src/cast/appearance.ts';
import { type Box, clientLayers, composed, svg } from './drawing.ts';

const CAPTION = 26;
/** What the clock shows, in minutes from midnight. */
const AT = 17 * 60 + 5;
const GROUND = '#94694c';
const BETWEEN = '#2c2029';
/** Where a client looks in a face, if not at the trainee. */
const LOOKS: Readonly<Partial<Record<Face, Gaze>>> = {
  silence: 'down',
  away: 'away',
  tired: 'down',
  tears: 'down',
  thoughtful: 'up',
};
/** How each of the cast sits, from the first on: nobody alike. */
const SITTING: readonly (readonly [Face, Pose])[] = [
  ['neutral', 'lap'],
  ['hollow', 'held'],
  ['guarded', 'crossed'],
  ['warm', 'open'],
  ['tired', 'lap'],
  ['thoughtful', 'forward'],
];

/**
 * How a sheet is drawn: pixels to a unit, and whether each cell says what it is (in whatever fonts
 * there are).
 */
export type Drawn = { readonly scale: number; readonly captions: boolean };

type Cell = { readonly caption: string; readonly picture: Buffer };
const HEAD: Box = { x: -165, y: -175, width: 330, height: 350 };
const SEAT: Box = { x: 440, y: 20, width: 500, height: 660 };

const head = async (person: Person, face: Face, gaze: Gaze, scale: number): Promise<Cell> => ({
  caption: gaze === 'meet' ? face : `${face}, looking ${gaze}`,
  picture: await composed(
    [
      `<rect x="${HEAD.x}" y="${HEAD.y}" width="${HEAD.width}" height="${HEAD.height}" fill="${GROUND}"/>`,
      ...clientLayers(person, face, 'held', gaze),
    ],
    HEAD,
    scale,
  )
    .png()
    .toBuffer(),
});

/** A client in the chair, as on the stage. */
async function seated(
  person: Person,
  face: Face,
  pose: Pose,
  scale: number,
  wearing: Wearing = 'on',
): Promise<Cell> {
  const place = (content: string): string =>
    `<g transform="translate(${ROOM.face.x} ${ROOM.face.y}) scale(${CLIENT})">${content}</g>`;
  const layers = clientLayers(person, face, pose, LOOKS[face] ?? 'meet', wearing).map(place);
  const around = IN_OFFICE.includes(person)
    ? [office(), clockHands(AT), ...layers]
    : [sky('dusk'), room(), clockHands(AT), person.things, clientShadow(), ...layers, chairArms()];
  return {
    caption: `${person.id}: ${face}, ${pose}${wearing === 'on' ? '' : ', off'}`,
    picture: await composed(around, SEAT, scale).png().toBuffer(),
  };
}

type Sheet = { readonly picture: Buffer; readonly width: number; readonly height: number };

/** Cells side by side, `columns` to a row, each with its caption if there are any. */
async function inRows(
  cells: readonly Cell[],
  columns: number,
  box: Box,
  { scale, captions }: Drawn,
): Promise<Sheet> {
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  const tall = height + (captions ? CAPTION : 0);
  const size = { width: columns * width, height: Math.ceil(cells.length / columns) * tall };
  const at = (index: number): { left: number; top: number } => ({
    left: (index % columns) * width,
    top: Math.floor(index / columns) * tall,
  });
  const said = captions
    ? cells.map(
        ({ caption }, index) =>
          `<text x="${at(index).left + width / 2}" y="${at(index).top + tall - 8}" font-family="sans-serif" font-size="17" fill="#fbf1e0" text-anchor="middle">${caption}</text>`,
      )
    : [];
  const ground = svg(
    `<rect width="${size.width}" height="${size.height}" fill="${BETWEEN}"/>${said.join('')}`,
    size,
    1,
  );
  return {
    picture: await sharp(ground)
      .composite(cells.map(({ picture }, index) => ({ input: picture, ...at(index) })))
      .png()
      .toBuffer(),
    ...size,
  };
}

/**
 * One person: every face, looking at the trainee and as it looks elsewhere; every pose, with and
 * without what is kept on as a guard.
 */
export async function personSheet(person: Person, drawn: Drawn): Promise<Sharp> {
  const { scale } = drawn;
  const looks = Object.entries(LOOKS) as [Face, Gaze][];
  const heads = [
    ...(await each(FACES, (face) => head(person, face, 'meet', scale))),
    ...(await each(looks, ([face, gaze]) => head(person, face, gaze, scale))),
  ];
  const above = await inRows(heads, 6, HEAD, drawn);
  const guarded = person.coat !== undefined || person.hood !== undefined;
  const sitting = await each(POSES, (pose) => seated(person, 'neutral', pose, scale));
  const bare = guarded
    ? await each(POSES, (pose) => seated(person, 'neutral', pose, scale, 'off'))
    : [];
  const below = await inRows([...sitting, ...bare], 5, SEAT, drawn);
  const size = { width: Math.max(above.width, below.width), height: above.height + below.height };
  return sharp({ create: { ...size, channels: 3, background: BETWEEN } }).composite([
    { input: above.picture, left: Math.round((size.width - above.width) / 2), top: 0 },
    { input: below.picture, left: 0, top: above.height },
  ]);
}

async function each<T, U>(
  items: readonly T[],
  make: (item: T, index: number) => Promise<U>,
): Promise<U[]> {
  const made: U[] = [];
  for (const [index, item] of items.entries()) made.push(await make(item, index));
  return made;
}

/** All clients, each in the chair. */
export async function castSheet(drawn: Drawn): Promise<Sharp> {
  const cells = await each(CLIENTS, (person, index) =>
    seated(person, ...(SITTING[index] ?? (['neutral', 'lap'] as const)), drawn.scale),
  );
  return sharp((await inRows(cells, 3, SEAT, drawn)).picture);
}

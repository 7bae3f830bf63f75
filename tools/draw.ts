// Draws the art of assets/art into assets/drawn (WebP), once for each state of its source. The same source, the same drawing.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { EXPRESSIONS, type Expression } from '../assets/art/expressions.ts';
import { ARMS_BOX, chairArms, GLOW_BOX, lampGlow, OWN_CHAIR_BOX, ownChair, PROPS_BOX, ROOM_BOX, room } from '../assets/art/room.ts';
import { body } from '../assets/art/body.ts';
import { irisOf } from '../assets/art/face.ts';
import { BODY_BOX, HEAD_BOX, IRIS_BOX } from '../assets/art/look.ts';
import { PEOPLE } from '../assets/art/people.ts';
import type { Person } from '../assets/art/person.ts';
import { threadBetween } from '../src/stage/thread.ts';
import { POSES } from '../src/story/cues.ts';

type Box = { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number };
const art = resolve(import.meta.dirname, '../assets/art');
const drawn = resolve(import.meta.dirname, '../assets/drawn');
/** Pixels to a unit of the room. */
const SCALE = 2;
/** The glow is soft, so a quarter of the pixels is enough. */
const GLOW_SCALE = 0.5;
/** A client's unit in units of the room. */
const CLIENT = 0.85;

const stamp = createHash('sha256');
for (const file of [...readdirSync(art).sort().map((name) => join(art, name)), import.meta.filename]) stamp.update(readFileSync(file));
const now = stamp.digest('hex');
mkdirSync(drawn, { recursive: true });
const stampFile = join(drawn, 'drawn-from');

if (readdirSync(drawn).includes('drawn-from') && readFileSync(stampFile, 'utf8') === now) console.log('The art is up to date.');
else {
  await draw('room', room(), ROOM_BOX, SCALE);
  await draw('chair-arms', chairArms(), ARMS_BOX, SCALE);
  await draw('own-chair', ownChair(), OWN_CHAIR_BOX, SCALE);
  await draw('lamp-glow', lampGlow(), GLOW_BOX, GLOW_SCALE);
  for (const person of PEOPLE) await drawPerson(person);
  await cover();
  writeFileSync(stampFile, now);
  console.log('The art is drawn.');
}

function svg(content: string, { x = 0, y = 0, width, height }: Box, scale: number): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="${x} ${y} ${width} ${height}">${content}</svg>`);
}

async function draw(name: string, content: string, box: Box, scale: number): Promise<void> {
  await sharp(svg(content, box, scale)).webp({ quality: 82, alphaQuality: 90, effort: 5 }).toFile(join(drawn, `${name}.webp`));
}

/** The room before anybody is in it, for the first screen. */
async function cover(): Promise<void> {
  const thread = threadBetween({ x: 868, y: 412 }, { x: 1206, y: 452 }, 62, 'none').strands
    .map((strand) => strand.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '));
  const light = [[9, 0.12], [4, 0.25], [1.6, 0.95]]
    .map(([width, opacity]) => `<g fill="none" stroke="#ffdf9e" stroke-linecap="round" stroke-width="${width}" stroke-opacity="${opacity}">${thread.map((points) => `<polyline points="${points}"/>`).join('')}</g>`);
  const layers = [lampGlow(), chairArms(), ownChair(), light.join('')].map((content) => ({ input: svg(content, ROOM_BOX, 1) }));
  await sharp(svg(room(), ROOM_BOX, 1)).composite(layers).webp({ quality: 80 }).toFile(join(drawn, 'cover.webp'));
}

/** One client: a body a pose, a head an expression (and the same with its eyes shut), and the portrait. */
async function drawPerson(person: Person): Promise<void> {
  const { id, look, wear, things, back, head } = person;
  const scale = SCALE * CLIENT;
  for (const pose of POSES) await draw(`${id}-body-${pose}`, body(wear, pose), BODY_BOX, scale);
  await draw(`${id}-back`, back(), HEAD_BOX, scale);
  await draw(`${id}-iris`, irisOf(look), IRIS_BOX, scale);
  for (const [face, expression] of Object.entries(EXPRESSIONS) as [string, Expression][]) {
    await draw(`${id}-${face}`, head(expression, false), HEAD_BOX, scale);
    await draw(`${id}-${face}-shut`, head(expression, true), HEAD_BOX, scale);
  }
  await draw(`${id}-things`, things, PROPS_BOX, SCALE);
  await portrait(person);
}

/** Head and shoulders for the choice of cases. */
async function portrait({ id, look, wear, back, head }: Person): Promise<void> {
  const box: Box = { x: -170, y: -190, width: 340, height: 340 };
  const irises = [-1, 1].map((side) => `<g transform="translate(${look.eyes.apart * side} 1)">${irisOf(look)}</g>`);
  const layers = [body(wear, 'held'), back(), ...irises, head(EXPRESSIONS.neutral, false)].map((content) => ({ input: svg(content, box, 1.5) }));
  await sharp(svg(`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#94694c"/>`, box, 1.5)).composite(layers).webp({ quality: 84 }).toFile(join(drawn, `${id}-portrait.webp`));
}

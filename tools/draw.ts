// Draws the art into assets/drawn (WebP), once for each state of its source. The same source, the
// same drawing.

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { EXPRESSIONS } from '../src/cast/expressions.ts';
import {
  ARMS_BOX,
  BEAM_BOX,
  chairArms,
  clientShadow,
  GLOW_BOX,
  lampGlow,
  OWN_CHAIR_BOX,
  ownChair,
  PROPS_BOX,
  ROOM_BOX,
  room,
  SHADOW_BOX,
  windowLight,
} from '../art/room.ts';
import { body, coat as coatOf, heldOnKnees } from '../art/body.ts';
import { irisOf, lidsOf } from '../art/face.ts';
import { BODY_BOX, COAT_BOX, HEAD_BOX, IRIS_BOX, KNEES_BOX, LIDS_BOX } from '../src/cast/boxes.ts';
import { CLIENTS, IN_OFFICE } from '../art/people.ts';
import { office } from '../art/office.ts';
import { castOf, type Person } from '../art/person.ts';
import { PLACE_PICTURES } from '../art/places.ts';
import { clockHands } from '../art/wall-clock.ts';
import { SKY_BOX, sky } from '../art/window.ts';
import {
  BEAM_DRAWN_AT,
  CLIENT,
  DRAWN_AT as SCALE,
  GLOW_DRAWN_AT,
  OWN_CHAIR_DRAWN_AT,
  ROOM_DRAWN_AT,
  SKY_DRAWN_AT,
} from '../src/cast/measures.ts';
import { backOf, type Sitter, sitterOf, SUPERVISOR } from '../src/cast/sitters.ts';
import { threadBetween } from '../src/stage/thread.ts';
import { SKIES, WEARS } from '../src/cast/appearance.ts';
import { fingerprint } from './fingerprint.ts';
import { type Box, clientLayers, composed, svg } from './drawing.ts';
import { caseIds } from './stories.ts';

/** What a drawing also depends on. */
const OF_TOOLS = [
  'tools/draw.ts',
  'tools/drawing.ts',
  'src/cast',
  'src/stage/clock.ts',
  'src/stage/thread.ts',
] as const;
const root = resolve(import.meta.dirname, '..');
const drawn = resolve(import.meta.dirname, '../assets/drawn');
/**
 * What the clock shows where nobody is in the room, in minutes from midnight: a little after five.
 */
const COVER_AT = 17 * 60 + 5;
/**
 * Only those who have a case can be sat opposite; of the others the game carries a small portrait.
 */
const cases = caseIds();
const seen = CLIENTS.filter(({ id }) => cases.includes(id));

const stamp = createHash('sha256');
for (const id of cases) stamp.update(id);
stamp.update(fingerprint(root, ['art', ...OF_TOOLS]));
const now = stamp.digest('hex');
mkdirSync(drawn, { recursive: true });
const stampFile = join(drawn, 'drawn-from');

if (readdirSync(drawn).includes('drawn-from') && readFileSync(stampFile, 'utf8') === now)
  console.log('The art is up to date.');
else {
  // What is no longer drawn must not be carried along.
  rmSync(drawn, { recursive: true });
  mkdirSync(drawn);
  await draw('room', room(), ROOM_BOX, ROOM_DRAWN_AT);
  await draw('office', office(), ROOM_BOX, ROOM_DRAWN_AT);
  for (const one of SKIES) await draw(`sky-${one}`, sky(one), SKY_BOX, SKY_DRAWN_AT);
  await draw('window-light', windowLight(), BEAM_BOX, BEAM_DRAWN_AT, 90);
  await draw('client-shadow', clientShadow(), SHADOW_BOX, BEAM_DRAWN_AT, 90);
  await draw('chair-arms', chairArms(), ARMS_BOX, SCALE);
  await draw('own-chair', ownChair(), OWN_CHAIR_BOX, OWN_CHAIR_DRAWN_AT);
  await draw('lamp-glow', lampGlow(), GLOW_BOX, GLOW_DRAWN_AT, 90);
  for (const person of seen) {
    await drawPerson(person, sitterOf({ id: person.id, cast: castOf(person) }));
    await draw(`${person.id}-things`, person.things, PROPS_BOX, SCALE);
    await portrait(person, `${person.id}-portrait`, 1.5);
  }
  for (const person of IN_OFFICE) await drawPerson(person, SUPERVISOR);
  for (const person of CLIENTS.filter(({ id }) => !cases.includes(id)))
    await portrait(person, `coming-${person.id}`, 0.6);
  await cover();
  for (const [place, picture] of Object.entries(PLACE_PICTURES))
    await composed([picture()], ROOM_BOX, 1)
      .webp({ quality: 80 })
      .toFile(join(drawn, `place-${place}.webp`));
  writeFileSync(stampFile, now);
  console.log('The art is drawn.');
}

async function draw(
  name: string,
  content: string,
  box: Box,
  scale: number,
  alphaQuality = 60,
): Promise<void> {
  await sharp(svg(content, box, scale))
    .webp({ quality: 82, alphaQuality, effort: 5 })
    .toFile(join(drawn, `${name}.webp`));
}

/** The room before anybody is in it, for the first screen. */
async function cover(): Promise<void> {
  const thread = threadBetween({ x: 868, y: 412 }, { x: 1206, y: 452 }, 62, 'none').strands.map(
    (strand) => strand.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
  );
  const light = [
    [9, 0.12],
    [4, 0.25],
    [1.6, 0.95],
  ].map(
    ([width, opacity]) =>
      `<g fill="none" stroke="#ffdf9e" stroke-linecap="round" stroke-width="${width}" stroke-opacity="${opacity}">${thread.map((points) => `<polyline points="${points}"/>`).join('')}</g>`,
  );
  await composed(
    [
      sky('dusk'),
      room(),
      clockHands(COVER_AT),
      lampGlow(),
      chairArms(),
      ownChair(),
      light.join(''),
    ],
    ROOM_BOX,
    1,
  )
    .webp({ quality: 80 })
    .toFile(join(drawn, 'place-room.webp'));
}

/**
 * One person: a body a pose, and a coat over it; a head an expression, and its lids for a blink; a
 * hood over that.
 */
async function drawPerson(
  { id, look, wear, coat, onKnees, back, hood, head }: Person,
  sitter: Sitter,
): Promise<void> {
  const { faces, poses } = sitter;
  const scale = SCALE * CLIENT;
  for (const pose of poses) {
    await draw(`${id}-body-${pose}`, body(wear, pose), BODY_BOX, scale);
    if (coat) await draw(`${id}-coat-${pose}`, coatOf(coat, pose), COAT_BOX, scale);
  }
  if (onKnees) await draw(`${id}-knees`, heldOnKnees(wear, onKnees), KNEES_BOX, scale);
  for (const wearing of hood ? WEARS : (['on'] as const))
    await draw(backOf(sitter, wearing), back(wearing), HEAD_BOX, scale);
  if (hood)
    for (const wearing of WEARS)
      await draw(`${id}-hood-${wearing}`, hood(wearing), HEAD_BOX, scale);
  await draw(`${id}-iris`, irisOf(look), IRIS_BOX, scale);
  for (const face of faces) {
    const expression = EXPRESSIONS[face];
    await draw(`${id}-${face}`, head(expression, false), HEAD_BOX, scale);
    await draw(
      `${id}-${face}-shut`,
      lidsOf(head(expression, true), expression.turn),
      LIDS_BOX,
      scale,
    );
  }
}

/** Head and shoulders for the choice of cases. */
async function portrait(person: Person, name: string, scale: number): Promise<void> {
  const box: Box = { x: -170, y: -190, width: 340, height: 340 };
  const ground = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#94694c"/>`;
  await composed([ground, ...clientLayers(person, 'neutral', 'held', 'meet')], box, scale)
    .webp({ quality: 84 })
    .toFile(join(drawn, `${name}.webp`));
}

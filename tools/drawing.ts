// What the drawing programs share: SVG as pixels, and a client put together from layers as on the
// stage.

import sharp, { type Sharp } from 'sharp';
import { body, coat as coatOf } from '../art/body.ts';
import { EXPRESSIONS } from '../src/cast/expressions.ts';
import { irisOf, turned } from '../art/face.ts';
import type { Person } from '../art/person.ts';
import { EYES, GAZES, LEANS, TILTED } from '../src/cast/measures.ts';
import type { Face, Gaze, Pose, Wearing } from '../src/cast/appearance.ts';

export type Box = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
};

export function svg(content: string, { x = 0, y = 0, width, height }: Box, scale: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="${x} ${y} ${width} ${height}">${content}</svg>`,
  );
}

/** Layers over one another, the first at the back. */
export function composed([first = '', ...over]: readonly string[], box: Box, scale: number): Sharp {
  return sharp(svg(first, box, scale)).composite(
    over.map((content) => ({ input: svg(content, box, scale) })),
  );
}

/** A client's layers in client units, as the stage puts them together. */
export function clientLayers(
  { look, wear, coat, back, hood, head }: Person,
  face: Face,
  pose: Pose,
  gaze: Gaze,
  wearing: Wearing = 'on',
): readonly string[] {
  const expression = EXPRESSIONS[face];
  const { x, y } = GAZES[gaze];
  const irises = [-1, 1]
    .map(
      (side) =>
        `<g transform="translate(${turned(expression.turn) + EYES.apart * side + x} ${EYES.y + y})">${irisOf(look)}</g>`,
    )
    .join('');
  const lean = LEANS[pose];
  const held = (content: string): string =>
    `<g transform="translate(0 ${expression.drop + lean.y}) scale(${lean.scale}) rotate(${expression.tilt * TILTED})">${content}</g>`;
  return [
    body(wear, pose),
    ...(coat && wearing === 'on' ? [coatOf(coat, pose)] : []),
    ...[back(wearing), irises, head(expression, false), hood?.(wearing) ?? ''].map(held),
  ];
}

// The room as layers of pictures over one another, for where there is no canvas to draw on: the
// same drawings in the same places as on the stage, at rest. Pure.

import { EXPRESSIONS } from '../cast/expressions.ts';
import { HEAD_BOX } from '../cast/boxes.ts';
import {
  ARMS_MIDDLE,
  AT_DOOR,
  BEAM_DRAWN_AT,
  BODY_MIDDLE,
  CLIENT,
  CLOCK,
  COAT_MIDDLE,
  DRAWN_AT,
  EYES,
  GAZES,
  GLOW_DRAWN_AT,
  GLOW_MIDDLE,
  HEAD_MIDDLE,
  KNEES_MIDDLE,
  LEANS,
  OWN_CHAIR_DRAWN_AT,
  OWN_CHAIR_MIDDLE,
  ROOM,
  ROOM_DRAWN_AT,
  SEAM,
  SHADOW_MIDDLE,
  SKY_DRAWN_AT,
  SKY_MIDDLE,
  THINGS_MIDDLE,
  THREAD,
  TILTED,
  TURN,
} from '../cast/measures.ts';
import { handsAt } from './clock.ts';
import { backOf, poseUnder, type Sitter } from '../cast/sitters.ts';
import { SKY_LIGHTS } from './skies.ts';
import type { Scene } from '../play/scene.ts';
import { rainAt } from './rain.ts';
import { GLOWS, type Point, threadBetween } from './thread.ts';

export type Picture = {
  /** The drawing's name. */
  readonly name: string;
  /** Its middle in the room, or in the head, and how many of its pixels make a unit. */
  readonly x: number;
  readonly y: number;
  readonly drawnAt: number;
  /** How much of it is seen, 0-1; whole if it does not say. */
  readonly alpha?: number;
  /** Shares of its height (0-1) between which it becomes whole; above them it is not seen. */
  readonly soft?: { readonly from: number; readonly to: number };
};
/** The head, put together round its own middle and then held like this; `turn` is in degrees. */
export type StillHead = {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly scale: number;
  readonly pictures: readonly Picture[];
};
export type Line = {
  readonly points: readonly Point[];
  readonly width: number;
  readonly alpha: number;
};
export type Still = {
  /**
   * Outside the window; behind the client, with the hands of the clock; the client's body and head;
   * what stands before, and the thread.
   */
  readonly outside: readonly Picture[];
  readonly rain: readonly Line[];
  readonly behind: readonly Picture[];
  readonly hands: readonly Line[];
  readonly thread: readonly Line[];
  readonly body: readonly Picture[];
  readonly head: StillHead;
  readonly before: readonly Picture[];
};

/** Everything that is seen of a view; the sitter's own faces and poses are taken as they come. */
export function stillOf(sitter: Sitter, view: Scene): Still {
  const { id, room, guard, holds } = sitter;
  const { face, eyes, gaze, wear } = view;
  const pose = poseUnder(sitter, view);
  const inRoom = room === 'room';
  const here = view.presence !== 'gone';
  const inChair = view.presence === 'here';
  const middleOfFace = {
    x: ROOM.face.x + (inChair ? 0 : AT_DOOR.x),
    y: ROOM.face.y + (inChair ? 0 : AT_DOOR.y),
  };
  const at = (
    name: string,
    { x, y }: { x: number; y: number },
    drawnAt: number,
    alpha = 1,
  ): Picture => ({ name, x, y, drawnAt, alpha });
  const onHead = (name: string): Picture => at(name, { x: 0, y: HEAD_MIDDLE.y * CLIENT }, DRAWN_AT);
  const turn = EXPRESSIONS[eyes].turn * TURN;
  const irises = [-1, 1].map((side) =>
    at(
      `${id}-iris`,
      {
        x: (turn + EYES.apart * side + GAZES[gaze].x) * CLIENT,
        y: (EYES.y + GAZES[gaze].y) * CLIENT,
      },
      DRAWN_AT,
    ),
  );
  const share = (y: number): number => (y - HEAD_BOX.y) / HEAD_BOX.height;
  const mouth =
    eyes === face
      ? []
      : [
          {
            ...onHead(`${id}-${face}`),
            soft: { from: share(SEAM.top), to: share(SEAM.top + SEAM.soft) },
          },
        ];
  const { tilt, drop } = EXPRESSIONS[face];
  const lean = LEANS[pose];
  const middle = { x: ROOM.x + ROOM.width / 2, y: ROOM.y + ROOM.height / 2 };
  const lit = Math.min(
    1,
    (0.25 + (view.alliance / 100) * 0.6 + (view.light === 'lamp' ? 0.2 : 0)) *
      SKY_LIGHTS[inRoom ? view.sky : 'dusk'].lamp,
  );
  return {
    outside: inRoom ? [at(`sky-${view.sky}`, SKY_MIDDLE, SKY_DRAWN_AT)] : [],
    rain:
      inRoom && view.sky === 'rain'
        ? rainAt(0).map(({ from, to, strength }) => ({
            points: [from, to],
            width: 1.3,
            alpha: strength,
          }))
        : [],
    behind: [
      at(room, middle, ROOM_DRAWN_AT),
      ...(inRoom && inChair && view.things === 'beside'
        ? [at(`${id}-things`, THINGS_MIDDLE, DRAWN_AT)]
        : []),
      at('lamp-glow', GLOW_MIDDLE, GLOW_DRAWN_AT, lit),
    ],
    hands: clockHands(view.clock),
    thread: inRoom && here ? threadLines(view) : [],
    body: !here
      ? []
      : [
          ...(inRoom && inChair ? [at('client-shadow', SHADOW_MIDDLE, BEAM_DRAWN_AT)] : []),
          at(
            `${id}-body-${pose}`,
            { x: middleOfFace.x, y: middleOfFace.y + BODY_MIDDLE.y * CLIENT },
            DRAWN_AT,
          ),
          ...(guard === 'coat' && wear === 'on'
            ? [
                at(
                  `${id}-coat-${pose}`,
                  { x: middleOfFace.x, y: middleOfFace.y + COAT_MIDDLE.y * CLIENT },
                  DRAWN_AT,
                ),
              ]
            : []),
          ...(holds && view.things === 'knees'
            ? [
                at(
                  `${id}-knees`,
                  { x: middleOfFace.x, y: middleOfFace.y + KNEES_MIDDLE.y * CLIENT },
                  DRAWN_AT,
                ),
              ]
            : []),
        ],
    head: {
      x: middleOfFace.x,
      y: middleOfFace.y + (drop + lean.y) * CLIENT,
      turn: tilt * TILTED,
      scale: lean.scale,
      pictures: !here
        ? []
        : [
            onHead(backOf(sitter, wear)),
            ...irises,
            onHead(`${id}-${eyes}`),
            ...mouth,
            ...(guard === 'hood' ? [onHead(`${id}-hood-${wear}`)] : []),
          ],
    },
    before: [
      ...(inRoom ? [at('chair-arms', ARMS_MIDDLE, DRAWN_AT)] : []),
      at('own-chair', OWN_CHAIR_MIDDLE, OWN_CHAIR_DRAWN_AT),
    ],
  };
}

function clockHands(minutes: number): Line[] {
  const { hour, minute } = handsAt(minutes);
  return (
    [
      [hour, CLOCK.hour, 5],
      [minute, CLOCK.minute, 3.4],
    ] as const
  ).map(([turn, long, width]) => {
    const radians = (turn * Math.PI) / 180;
    return {
      points: [
        CLOCK,
        { x: CLOCK.x + Math.sin(radians) * long, y: CLOCK.y - Math.cos(radians) * long },
      ],
      width,
      alpha: 1,
    };
  });
}

function threadLines({ alliance, rupture }: Scene): Line[] {
  const { strands, knot } = threadBetween(THREAD.from, THREAD.to, alliance, rupture);
  // A line without length, and with round ends, is a dot.
  const tied = knot
    ? [
        { points: [knot, knot], width: 18, alpha: 0.3 },
        { points: [knot, knot], width: 8, alpha: 1 },
      ]
    : [];
  return [
    ...GLOWS.flatMap(([width, alpha]) =>
      strands.map((points) => ({ points, width, alpha: alpha * (0.5 + alliance / 200) })),
    ),
    ...tied,
  ];
}

// The tag grammar: every tag a story may use, parsed into types. What each can be stands in
// cast/appearance.ts, model/moves.ts and model/talk.ts; authors read of it in docs/stories.md. An
// unknown or malformed tag throws a TagError.

import {
  EYES,
  type Eyes,
  FACES,
  type Face,
  GAZES,
  type Gaze,
  LIGHTS,
  type Light,
  MOUTHS,
  PLACES,
  type Place,
  POSES,
  type Pose,
  PRESENCES,
  type Presence,
  SKIES,
  type Sky,
  THINGS,
  type Things,
  WEARS,
  type Wearing,
} from '../cast/appearance.ts';
import { FITS, type Fit, MOVES, type Move } from '../model/moves.ts';
import { type Talk, TALKS } from '../model/talk.ts';

/** What a line shows on the stage and tells the debrief. Absent means unchanged. */
export type LineCues = {
  readonly face?: Face;
  /** Eyes and brows that say something else than the face beside them, till the next face. */
  readonly eyes?: Eyes;
  readonly pose?: Pose;
  readonly gaze?: Gaze;
  readonly light?: Light;
  readonly sky?: Sky;
  /**
   * What the clock on the wall shows as the line is said, in minutes from midnight, 0-1439; it goes
   * on by itself with the answers.
   */
  readonly clock?: number;
  readonly presence?: Presence;
  readonly wear?: Wearing;
  readonly things?: Things;
  readonly place?: Place;
  /** The quiet before the line, in milliseconds. */
  readonly pause?: number;
  readonly talk?: Talk;
  readonly evidence?: string;
  readonly ending?: string;
  /**
   * Four marks, 0-10 each, that the client puts on the session's rating before the trainee's eyes.
   */
  readonly rating?: Marks;
};
export type Marks = readonly [number, number, number, number];

/** The longest pause a line may ask for, in milliseconds. */
export const LONGEST_PAUSE = 15_000;

/** A tag that the grammar does not allow; the message says which, and what would be right. */
export class TagError extends Error {
  override name = 'TagError';
}

/** The labels of a response before its text is known. */
export type ResponseLabels = { move: Move; fit: Fit; why: string; stirs?: string; strays?: string };

/** The cues of a client line. @throws TagError */
export function parseLineTags(tags: readonly string[]): LineCues {
  const cues: { -readonly [K in keyof LineCues]: LineCues[K] } = {};
  for (const [name, value] of pairs(tags)) {
    switch (name) {
      case 'face':
        cues.face = oneOf(name, value, FACES);
        break;
      case 'eyes':
        cues.eyes = oneOf(name, value, EYES);
        break;
      case 'pose':
        cues.pose = oneOf(name, value, POSES);
        break;
      case 'gaze':
        cues.gaze = oneOf(name, value, GAZES);
        break;
      case 'light':
        cues.light = oneOf(name, value, LIGHTS);
        break;
      case 'sky':
        cues.sky = oneOf(name, value, SKIES);
        break;
      case 'clock':
        cues.clock = timeOfDay(value);
        break;
      case 'presence':
        cues.presence = oneOf(name, value, PRESENCES);
        break;
      case 'wear':
        cues.wear = oneOf(name, value, WEARS);
        break;
      case 'things':
        cues.things = oneOf(name, value, THINGS);
        break;
      case 'place':
        cues.place = oneOf(name, value, PLACES);
        break;
      case 'talk':
        cues.talk = oneOf(name, value, TALKS);
        break;
      case 'pause':
        cues.pause = milliseconds(value);
        break;
      case 'evidence':
        cues.evidence = id(name, value);
        break;
      case 'ending':
        cues.ending = id(name, value);
        break;
      case 'rating':
        cues.rating = marks(value);
        break;
      default:
        throw new TagError(
          `“#${name}” is not a tag for a client line. Use face, eyes, pose, gaze, light, sky, clock, presence, wear, things, place, pause, talk, evidence, rating or ending.`,
        );
    }
  }
  if (cues.eyes && !(cues.face && MOUTHS.includes(cues.face)))
    throw new TagError(
      `“#eyes:${cues.eyes}” stands beside a face on the same line, and that looks ahead. Use one of: ${MOUTHS.join(', ')}.`,
    );
  return cues;
}

/** The labels of a response. @throws TagError, also when move, fit or why is missing */
export function parseResponseTags(tags: readonly string[]): ResponseLabels {
  const found = new Map(pairs(tags));
  for (const name of found.keys()) {
    if (!['move', 'fit', 'why', 'stirs', 'strays'].includes(name)) {
      throw new TagError(
        `“#${name}” is not a tag for a response. Use move, fit and why, and stirs and strays with a silence.`,
      );
    }
  }
  const need = (name: string): string => {
    const value = found.get(name);
    if (!value) throw new TagError(`A response needs “#${name}:…”, and this one has none.`);
    return value;
  };
  const labels: ResponseLabels = {
    move: oneOf('move', need('move'), MOVES),
    fit: oneOf('fit', need('fit'), FITS),
    why: need('why'),
  };
  if (labels.move === 'hold-silence')
    return { ...labels, stirs: need('stirs'), strays: need('strays') };
  if (found.has('stirs') || found.has('strays'))
    throw new TagError('“#stirs” and “#strays” belong to hold-silence only.');
  return labels;
}

function pairs(tags: readonly string[]): [string, string][] {
  const seen = new Set<string>();
  return tags.map((tag) => {
    const at = tag.indexOf(':');
    if (at < 1) throw new TagError(`“#${tag}” has no value. Write it as #name:value.`);
    const name = tag.slice(0, at).trim();
    if (seen.has(name)) throw new TagError(`“#${name}” stands twice on the same line.`);
    seen.add(name);
    return [name, tag.slice(at + 1).trim()];
  });
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new TagError(`“#${name}:${value}” is not known. Use one of: ${allowed.join(', ')}.`);
  return found;
}

function milliseconds(value: string): number {
  const ms = Number(value);
  if (!Number.isInteger(ms) || ms < 0 || ms > LONGEST_PAUSE) {
    throw new TagError(
      `“#pause:${value}” must be a whole number of milliseconds from 0 to ${LONGEST_PAUSE}.`,
    );
  }
  return ms;
}

function timeOfDay(value: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  if (!match)
    throw new TagError(`“#clock:${value}” must be a time of 24 hours, such as 09:10 or 19:30.`);
  return Number(match[1]) * 60 + Number(match[2]);
}

function marks(value: string): Marks {
  const [a = NaN, b = NaN, c = NaN, d = NaN, ...more] = value.split(' ').map(Number);
  if (more.length > 0 || ![a, b, c, d].every((mark) => mark >= 0 && mark <= 10))
    throw new TagError(`“#rating:${value}” must be four marks from 0 to 10, such as 9 9 9 6.`);
  return [a, b, c, d];
}

function id(name: string, value: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
    throw new TagError(`“#${name}:${value}” must be small letters, digits and single hyphens.`);
  return value;
}

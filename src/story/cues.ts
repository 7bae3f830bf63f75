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
import type { Principle } from '../model/principles.ts';
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
  /**
   * When the hour that begins with this line is over, in minutes from midnight; fifty minutes later
   * where no line says.
   */
  readonly until?: number;
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
} & Ground;
/**
 * What words establish, and what they take as known: ids of `commonGround` in case.json, in `needs`
 * also “not id”. Nothing is shown of it; the checker holds whole plays to it.
 */
export type Ground = { readonly tells?: readonly string[]; readonly needs?: readonly string[] };
export type Marks = readonly [number, number, number, number];

/** The longest pause a line may ask for, in milliseconds. */
export const LONGEST_PAUSE = 15_000;

/** A tag that the grammar does not allow; the message says which, and what would be right. */
export class TagError extends Error {
  override name = 'TagError';
}

/** The labels of a response before its text is known. */
export type ResponseLabels = {
  move: Move;
  fit: Fit;
  why: string;
  principle?: Principle;
  stirs?: string;
  strays?: string;
} & Ground;

/** Reads what a tag says. @throws TagError */
type Read<T> = (value: string, name: string) => T;
/** The tags of one place and what each can say. */
type Grammar<T> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

const words: Read<string> = (value) => value;
const ground = { tells: groundIds, needs: groundIds } as const;

/** The tags of a client line. */
const OF_A_LINE: Grammar<LineCues> = {
  face: oneOf(FACES),
  eyes: oneOf(EYES),
  pose: oneOf(POSES),
  gaze: oneOf(GAZES),
  light: oneOf(LIGHTS),
  sky: oneOf(SKIES),
  clock: timeOfDay,
  until: timeOfDay,
  presence: oneOf(PRESENCES),
  wear: oneOf(WEARS),
  things: oneOf(THINGS),
  place: oneOf(PLACES),
  pause: milliseconds,
  talk: oneOf(TALKS),
  evidence: id,
  rating: marks,
  ending: id,
  ...ground,
};

/** The tags of a response; the last two belong to a silence. */
const OF_A_RESPONSE: Grammar<ResponseLabels> = {
  move: oneOf(MOVES),
  fit: oneOf(FITS),
  why: words,
  // Which there are is known to the checker; the game shows what it is given.
  principle: words as Read<Principle>,
  ...ground,
  stirs: words,
  strays: words,
};

/** The cues of a client line. @throws TagError */
export function parseLineTags(tags: readonly string[]): LineCues {
  return parsed(tags, OF_A_LINE, 'client line');
}

/** The labels of a response. @throws TagError, also when move, fit or why is missing */
export function parseResponseTags(tags: readonly string[]): ResponseLabels {
  const found = parsed(tags, OF_A_RESPONSE, 'response');
  const need = <K extends keyof ResponseLabels>(name: K): Exclude<ResponseLabels[K], undefined> => {
    const value = found[name];
    if (!value) throw new TagError(`A response needs “#${name}:…”, and this one has none.`);
    return value as Exclude<ResponseLabels[K], undefined>;
  };
  const labels = { ...found, move: need('move'), fit: need('fit'), why: need('why') };
  if (labels.move === 'hold-silence')
    return { ...labels, stirs: need('stirs'), strays: need('strays') };
  if ('stirs' in found || 'strays' in found)
    throw new TagError('“#stirs” and “#strays” belong to hold-silence only.');
  return labels;
}

function parsed<T>(tags: readonly string[], grammar: Grammar<T>, where: string): Partial<T> {
  const found: Partial<T> = {};
  for (const [name, value] of pairs(tags)) {
    if (!(name in grammar))
      throw new TagError(
        `“#${name}” is not a tag for a ${where}. Use ${Object.keys(grammar).join(', ')}.`,
      );
    const known = name as keyof T;
    found[known] = grammar[known](value, name);
  }
  return found;
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

function oneOf<T extends string>(allowed: readonly T[]): Read<T> {
  return (value, name) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined)
      throw new TagError(`“#${name}:${value}” is not known. Use one of: ${allowed.join(', ')}.`);
    return found;
  };
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

function timeOfDay(value: string, name: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  if (!match)
    throw new TagError(`“#${name}:${value}” must be a time of 24 hours, such as 09:10 or 19:30.`);
  return Number(match[1]) * 60 + Number(match[2]);
}

function marks(value: string): Marks {
  const [a = NaN, b = NaN, c = NaN, d = NaN, ...more] = value.split(' ').map(Number);
  if (more.length > 0 || ![a, b, c, d].every((mark) => mark >= 0 && mark <= 10))
    throw new TagError(`“#rating:${value}” must be four marks from 0 to 10, such as 9 9 9 6.`);
  return [a, b, c, d];
}

/** Ids between commas; none where a condition in the tag gave nothing. */
function groundIds(value: string, name: string): readonly string[] {
  return value === ''
    ? []
    : value.split(/, */).map((one) => {
        const not = name === 'needs' && one.startsWith('not ') ? 'not ' : '';
        return not + id(one.slice(not.length), name);
      });
}

function id(value: string, name: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
    throw new TagError(`“#${name}:${value}” must be small letters, digits and single hyphens.`);
  return value;
}

// Ways of answering for simulated plays. A policy sees what the trainee sees, and the author's
// labels if it looks.

import { pathToFileURL } from 'node:url';
import {
  FAMILY,
  type Fit,
  MI_CONSISTENT,
  MI_INCONSISTENT,
  type Move,
} from '../../src/model/moves.ts';

export type PolicyView = {
  readonly responses: readonly {
    readonly text: string;
    readonly author: { readonly move: Move; readonly fit: Fit };
  }[];
  readonly clientLines: readonly string[];
  /** Decisions answered so far. */
  readonly turn: number;
  readonly session: number;
  /** 0 up to 1, from the play's seed. */
  random(): number;
};
/** The index of the response to give. */
export type Policy = (view: PolicyView) => number;

const any: Policy = ({ responses, random }) => Math.floor(random() * responses.length);
const among = (
  view: PolicyView,
  keep: (one: PolicyView['responses'][number]) => boolean,
): number => {
  const kept = view.responses.flatMap((one, index) => (keep(one) ? [index] : []));
  return kept[Math.floor(view.random() * kept.length)] ?? any(view);
};
const extreme =
  (better: (a: number, b: number) => boolean): Policy =>
  ({ responses }) =>
    responses.reduce(
      (best, one, index) =>
        better(one.text.length, responses[best]?.text.length ?? 0) ? index : best,
      0,
    );
const attuned: Policy = (view) => among(view, (one) => one.author.fit === 'attuned');
/** Pushes wherever it can, and misses where it cannot push. */
const pressing: Policy = (view) =>
  view.responses.some((one) => FAMILY[one.author.move] === 'pressing')
    ? among(view, (one) => FAMILY[one.author.move] === 'pressing')
    : among(view, (one) => one.author.fit === 'missed');
/**
 * Pushes as often as `share` says, and otherwise answers at random with whatever does not push:
 * only directiveness varies.
 */
const directive =
  (share: number): Policy =>
  (view) =>
    view.random() < share
      ? pressing(view)
      : among(view, (one) => FAMILY[one.author.move] !== 'pressing');
/**
 * Draws the client out: an attuned response consistent with motivational interviewing, or any
 * attuned one.
 */
const evoking: Policy = (view) =>
  view.responses.some((one) => one.author.fit === 'attuned' && MI_CONSISTENT.has(one.author.move))
    ? among(view, (one) => one.author.fit === 'attuned' && MI_CONSISTENT.has(one.author.move))
    : attuned(view);
/** Teaches or confronts wherever it can, and pushes where it cannot. */
const teaching: Policy = (view) =>
  view.responses.some((one) => MI_INCONSISTENT.has(one.author.move) || one.author.move === 'inform')
    ? among(view, (one) => MI_INCONSISTENT.has(one.author.move) || one.author.move === 'inform')
    : pressing(view);
/** The turns of one phase in `abab`. */
const PHASE = 3;

/** Each policy is made anew for every play; `skill` is 0 up to 1, drawn for that play. */
const MAKERS: Readonly<Record<string, (skill: number) => Policy>> = {
  random: () => any,
  first: () => () => 0,
  last:
    () =>
    ({ responses }) =>
      responses.length - 1,
  longest: () => extreme((a, b) => a > b),
  shortest: () => extreme((a, b) => a < b),
  attuned: () => attuned,
  joining: () => (view) => among(view, (one) => FAMILY[one.author.move] === 'joining'),
  pressing: () => pressing,
  directive,
  abab: () => (view) => (isTeachingPhase(view.turn) ? teaching(view) : evoking(view)),
  mixed: (skill) => (view) =>
    view.random() < skill ? attuned(view) : view.random() < 0.5 ? any(view) : pressing(view),
};

/**
 * Whether the `abab` policy teaches at this turn (from 0): phases of evoking and teaching follow
 * each other.
 */
export function isTeachingPhase(turn: number): boolean {
  return Math.floor(turn / PHASE) % 2 === 1;
}

/**
 * A maker of policies by name, or from a module whose default export is `(view) => index`.
 * @throws Error
 */
export async function findPolicy(name: string): Promise<(skill: number) => Policy> {
  const known = MAKERS[name];
  if (known) return known;
  const module: unknown = await import(pathToFileURL(name).href).catch((error: unknown) => {
    throw new Error(
      `“${name}” is neither a policy (${Object.keys(MAKERS).join(', ')}) nor a module that can be loaded: ${String(error)}`,
    );
  });
  const given = (module as { default?: unknown }).default;
  if (typeof given !== 'function')
    throw new Error(`${name} has no default export that is a function (view) => index.`);
  return () => given as Policy;
}

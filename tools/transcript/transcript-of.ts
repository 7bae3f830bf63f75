// A whole play as text: what was seen and said, part by part, with what each answer was.

import { howItEnded } from '../../src/debrief/how-it-ended.ts';
import { titleOfPart } from '../../src/debrief/since-last.ts';
import type { Fit, Move } from '../../src/model/moves.ts';
import { judgeSilence } from '../../src/model/silence.ts';
import { drawTruth } from '../../src/play/chance.ts';
import type { Material } from '../../src/play/material.ts';
import type { PartRun, Turn } from '../../src/play/part-run.ts';
import { partName } from '../../src/story/part.ts';
import { playedOut } from '../playtest/play-case.ts';
import type { Policy } from '../playtest/policies.ts';

export type Answered = {
  readonly lines: readonly string[];
  readonly answer: string;
  /** Of a silence, how long it was held, in seconds, and what was seen in it. */
  readonly held: number | null;
  readonly seen: string | null;
  readonly move: Move;
  readonly fit: Fit;
  readonly why: string;
};
export type Transcript = {
  readonly client: string;
  readonly seed: number;
  readonly truth: string;
  readonly parts: readonly {
    readonly part: string;
    readonly title: string;
    readonly turns: readonly Answered[];
    /** What was said after the last answer. */
    readonly closing: readonly string[];
    readonly ending: string;
  }[];
};

/** Seeds that are tried for one under which a truth is drawn. */
const TRIED = 1000;

/**
 * The play of `seed`, or the first from there on in which `truth` is drawn.
 * @throws Error where the case has no such truth
 */
export function transcriptOf(
  material: Material,
  makePolicy: (skill: number) => Policy,
  seed: number,
  truth: string | null,
): Transcript {
  const { caseFile } = material;
  const truths = Object.keys(caseFile.truths);
  if (truth !== null && !truths.includes(truth))
    throw new Error(`${caseFile.name} has no truth “${truth}”. There are: ${truths.join(', ')}.`);
  const seeds = Array.from({ length: TRIED }, (_, n) => seed + n);
  const played = seeds.find((one) => truth === null || drawTruth(one, truths) === truth) ?? seed;
  const run = playedOut(material, played, makePolicy);
  return {
    client: caseFile.name,
    seed: played,
    truth: run.truth,
    parts: run.parts.map((told) => ({
      part: partName(told.part),
      title: titleOfPart(caseFile, told.part),
      turns: told.turns.map((turn) => answeredIn(material, turn)),
      closing: told.told.beat.lines.map(({ text }) => text),
      ending: endingOf(material, told),
    })),
  };
}

const endingOf = ({ caseFile }: Material, told: PartRun): string => {
  const { title, note } = howItEnded(caseFile, told);
  return `${title}${/[.?!]$/.test(title) ? '' : '.'} ${note}`;
};

function answeredIn({ caseFile }: Material, { beat, entry }: Turn): Answered {
  const { text = '', move, fit, why, stirs, strays } = beat.responses[entry.choice] ?? {};
  if (!move || !fit || why === undefined) throw new RangeError('Something else was answered.');
  const { held } = entry;
  const length = held === null ? 'none' : judgeSilence(held, caseFile.profile.silence);
  return {
    lines: beat.lines.map((line) => line.text),
    answer: text,
    held,
    seen: { none: null, short: null, enough: stirs ?? null, long: strays ?? null }[length],
    move,
    fit,
    why,
  };
}

/** A transcript to be read aloud. */
export function spokenOf(
  { client, seed, truth, parts }: Transcript,
  shows: { readonly truth: boolean; readonly why: boolean },
): string {
  const head = [`${client}, play ${seed}`, ...(shows.truth ? [`What is protected: ${truth}`] : [])];
  const told = parts.flatMap(({ part, title, turns, closing, ending }) => [
    '',
    `== ${part}: ${title} ==`,
    '',
    ...turns.flatMap((turn) => [...turn.lines, ...saidIn(turn, shows.why), '']),
    ...closing,
    '',
    `(${ending})`,
  ]);
  return [...head, ...told].join('\n');
}

function saidIn({ answer, held, seen, move, fit, why }: Answered, isTold: boolean): string[] {
  return [
    `    YOU: ${answer}${held === null ? '' : ` ${Math.round(held)} seconds.`}`,
    ...(seen === null ? [] : [`    ${seen}`]),
    ...(isTold ? [`    [${move}, ${fit}] ${why}`] : []),
  ];
}

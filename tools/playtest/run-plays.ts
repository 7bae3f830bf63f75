// Plays a case, or one session of it, many times through the modules the game uses, and counts what
// happened.

import type { Material } from '../../src/play/material.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { beatsOf } from '../../src/play/part-run.ts';
import { viewOf } from '../../src/play/view-of.ts';
import { sourceOf } from '../../src/authoring/check-story.ts';
import type { CompiledStory } from '../../src/authoring/compile.ts';
import { FIRST_PART, partName } from '../../src/story/part.ts';
import { spokenWords } from '../../src/story/spoken.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { talkOf } from '../../src/story/talk-of.ts';
import { playCase, traineeOf } from './play-case.ts';
import type { Policy } from './policies.ts';
import { sayFault } from '../../src/authoring/fault.ts';
import { located, playFaultsIn } from '../whole-plays.ts';
import { makeReader, type ReaderScore } from './reader.ts';
import { type Spread, spread } from './spread.ts';

export type Findings = {
  completed: number;
  errors: string[];
  decisions: { min: number; mean: number; max: number };
  alliance: { start: number; end: Spread; felt: Spread };
  endings: Record<string, number>;
  moves: Record<string, number>;
  nextTalk: Record<string, Record<string, number>>;
  coverage: { responses: { seen: number; total: number }; lines: { seen: number; total: number } };
  words: { client: number; trainee: number };
  /**
   * Share of plays in which a careful reader of the evidence names the truth, after each session.
   */
  reader: ReaderScore;
  decisionsPerSecond: number;
  /** Places never met, for the report. */
  unseen: string[];
};

/** Plays that met something without an end, after which no more are played. */
const ENDLESS = 5;

/**
 * Runs `plays` plays of the whole case, or, with `session`, up to the end of that session, of which
 * alone is reported. Play n has seed `seed + n`. An answer out of range counts as an error of that
 * play.
 */
export function runPlays(
  material: Material,
  compiled: ReadonlyMap<string, CompiledStory>,
  makePolicy: (skill: number) => Policy,
  plays: number,
  seed: number,
  session: number | null,
): Findings {
  const counted = (part: string): boolean => session === null || part === `session-${session}`;
  const errors: string[] = [];
  const unfounded = new Set<string>();
  const [endings, moves]: Record<string, number>[] = [{}, {}] as const;
  const nextTalk: Record<string, Record<string, number>> = {};
  const [seenLines, seenResponses] = [new Set<string>(), new Set<string>()] as const;
  const [lengths, shown, felt]: [number[], number[], number[]] = [[], [], []];
  const words = { client: 0, trainee: 0 };
  const reader = makeReader(material.caseFile);
  let start = 0,
    decisions = 0,
    completed = 0,
    endless = 0,
    part = '';
  const began = performance.now();

  for (let n = 0; n < plays && endless < ENDLESS; n += 1) {
    const playSeed = (seed * 1_000_003 + n) % 2147483647;
    const trainee = traineeOf(playSeed, makePolicy);
    part = FIRST_PART;
    try {
      const play = playCase(material, playSeed, trainee, session);
      let answers = 0;
      let step = play.next();
      for (; !step.done; step = play.next()) {
        const { before, after, chosen } = step.value;
        part = partName(nowOf(before).part);
        if (!counted(part)) continue;
        if (answers === 0) start = viewOf(before).alliance;
        answers += 1;
        const talk = talkOf(nowOf(after).told.beat);
        moves[chosen.move] = (moves[chosen.move] ?? 0) + 1;
        const row = nextTalk[chosen.move] ?? {
          change: 0,
          neutral: 0,
          sustain: 0,
          discord: 0,
          safety: 0,
        };
        nextTalk[chosen.move] = { ...row, [talk]: (row[talk] ?? 0) + 1 };
      }
      const run = step.value;
      for (const fault of playFaultsIn(run)) unfounded.add(sayFault(located(fault, compiled)));
      completed += 1;
      decisions += answers;
      lengths.push(answers);
      shown.push(viewOf(run).alliance);
      felt.push(nowOf(run).state.felt * 100);
      reader.read(run, trainee.random);
      for (const told of run.parts) {
        const part = `${told.part.kind}-${told.part.number}`;
        if (!counted(part)) continue;
        const ending = told.told.beat.ending ?? '';
        endings[ending] = (endings[ending] ?? 0) + 1;
        for (const beat of beatsOf(told)) {
          for (const line of beat.lines) {
            words.client += spokenWords(line.text);
            for (const place of line.places) seenLines.add(`${part}:${place}`);
          }
        }
        for (const { beat, entry } of told.turns) {
          words.trainee += spokenWords(entry.shown.response);
          seenResponses.add(`${part}:${beat.responses[entry.choice]?.place ?? ''}`);
        }
      }
    } catch (error) {
      if (error instanceof StoryError && error.round) endless += 1;
      const story = compiled.get(part);
      const source = story && error instanceof StoryError ? sourceOf(error, story) : null;
      errors.push(
        `seed ${playSeed}, ${part}: ${source ? `${source.file}:${source.line}: ` : ''}${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const seconds = (performance.now() - began) / 1000;
  const all = (kind: 'lines' | 'responses') =>
    [...compiled].flatMap(([part, { places }]) =>
      counted(part)
        ? [...places[kind]].map(([place, source]) => ({
            key: `${part}:${place}`,
            where: source ? `${source.file}:${source.line}` : place,
          }))
        : [],
    );
  const covered = (kind: 'lines' | 'responses', seen: ReadonlySet<string>) => ({
    seen: all(kind).filter(({ key }) => seen.has(key)).length,
    total: all(kind).length,
  });
  const lengthSpread = spread(lengths);
  return {
    completed,
    errors: [...errors, ...unfounded],
    decisions: {
      min: lengths.length ? Math.min(...lengths) : 0,
      mean: lengthSpread.mean,
      max: lengths.length ? Math.max(...lengths) : 0,
    },
    alliance: { start, end: spread(shown), felt: spread(felt) },
    endings,
    moves,
    nextTalk,
    coverage: {
      responses: covered('responses', seenResponses),
      lines: covered('lines', seenLines),
    },
    words: {
      client: Math.round(words.client / Math.max(1, completed)),
      trainee: Math.round(words.trainee / Math.max(1, completed)),
    },
    reader: reader.score(),
    decisionsPerSecond: Math.round(decisions / seconds),
    unseen: [
      ...all('responses').filter(({ key }) => !seenResponses.has(key)),
      ...all('lines').filter(({ key }) => !seenLines.has(key)),
    ].map(({ where }) => where),
  };
}

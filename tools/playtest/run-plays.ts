// Plays a session many times through the modules the game uses and counts what happened.

import type { Material } from '../../src/play/material.ts';
import { newLog, openPlay } from '../../src/play/play.ts';
import { replay } from '../../src/play/turns.ts';
import type { Places } from '../../src/story/places.ts';
import { spokenWords } from '../../src/story/spoken.ts';
import { talkOf } from '../../src/story/talk-of.ts';
import { holdFor } from './hold.ts';
import type { Policy } from './policies.ts';
import { traineeRandom } from './random.ts';
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
  decisionsPerSecond: number;
  /** Places never met, for the report. */
  unseen: string[];
};

/** Runs `plays` plays; play n has seed `seed + n`. An answer out of range counts as an error of that play. */
export function runPlays(material: Material, places: Places, makePolicy: (skill: number) => Policy, plays: number, seed: number): Findings {
  const errors: string[] = [];
  const [endings, moves]: Record<string, number>[] = [{}, {}] as const;
  const nextTalk: Record<string, Record<string, number>> = {};
  const seenLines = new Set<string>();
  const seenResponses = new Set<string>();
  const lengths: number[] = [], shown: number[] = [], felt: number[] = [];
  const words = { client: 0, trainee: 0 };
  let start = 0, decisions = 0, completed = 0;
  const began = performance.now();

  for (let n = 0; n < plays; n += 1) {
    const playSeed = (seed * 1_000_003 + n) % 2147483647;
    const random = traineeRandom(playSeed);
    const policy = makePolicy(random());
    try {
      const play = openPlay(material, newLog(material, playSeed, 'assessed'));
      start = play.view().alliance;
      while (play.view().ending === null) {
        const view = play.view();
        const index = policy({
          responses: view.responses.map(({ text, move, fit }) => ({ text, author: { move, fit } })),
          clientLines: view.lines.map((line) => line.text), turn: view.turn, session: view.session, random,
        });
        const chosen = view.responses[index];
        play.respond(index, view.turn * 8000, chosen ? holdFor(chosen, material.caseFile.profile.silence, random) : null);
        decisions += 1;
        const talk = talkOf(play.view());
        if (chosen) {
          moves[chosen.move] = (moves[chosen.move] ?? 0) + 1;
          const row = nextTalk[chosen.move] ?? { change: 0, neutral: 0, sustain: 0, discord: 0, safety: 0 };
          nextTalk[chosen.move] = { ...row, [talk]: (row[talk] ?? 0) + 1 };
        }
      }
      const view = play.view();
      completed += 1;
      const ending = view.ending ?? '';
      endings[ending] = (endings[ending] ?? 0) + 1;
      lengths.push(view.turn);
      shown.push(view.alliance);
      const told = replay(material, play.log());
      felt.push(told.state().felt * 100);
      for (const beat of [...told.turns.map((turn) => turn.beat), told.beat()]) {
        for (const line of beat.lines) {
          words.client += spokenWords(line.text);
          for (const place of line.places) seenLines.add(place);
        }
      }
      for (const { beat, entry } of told.turns) {
        words.trainee += spokenWords(entry.shown.response);
        seenResponses.add(beat.responses[entry.choice]?.place ?? '');
      }
    } catch (error) {
      errors.push(`seed ${playSeed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const seconds = (performance.now() - began) / 1000;
  const where = (map: Places['lines'], seen: ReadonlySet<string>): string[] =>
    [...map].flatMap(([place, source]) => (seen.has(place) ? [] : [source ? `${source.file}:${source.line}` : place]));
  const lengthSpread = spread(lengths);
  return {
    completed, errors,
    decisions: { min: lengths.length ? Math.min(...lengths) : 0, mean: lengthSpread.mean, max: lengths.length ? Math.max(...lengths) : 0 },
    alliance: { start, end: spread(shown), felt: spread(felt) },
    endings, moves, nextTalk,
    coverage: {
      responses: { seen: [...places.responses.keys()].filter((place) => seenResponses.has(place)).length, total: places.responses.size },
      lines: { seen: [...places.lines.keys()].filter((place) => seenLines.has(place)).length, total: places.lines.size },
    },
    words: { client: Math.round(words.client / Math.max(1, completed)), trainee: Math.round(words.trainee / Math.max(1, completed)) },
    decisionsPerSecond: Math.round(decisions / seconds),
    unseen: [...where(places.responses, seenResponses), ...where(places.lines, seenLines)],
  };
}

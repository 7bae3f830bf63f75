// A careful reader who knows only which hypotheses each piece of evidence speaks for, and weighs
// them by Bayes' rule.

import type { CaseRun } from '../../src/play/case-run.ts';
import { beatsOf } from '../../src/play/part-run.ts';
import type { CaseFile } from '../../src/story/case-file.ts';

/** Share of plays named right after session 1, 2, …; empty where no session was finished. */
export type ReaderScore = Readonly<Record<string, number>>;
export type Reader = {
  read(run: Pick<CaseRun, 'parts' | 'truth'>, random: () => number): void;
  score(): ReaderScore;
};

/**
 * How much likelier a piece of evidence is under a hypothesis it speaks for than under one it does
 * not (a cautious reader's figure).
 */
const SPEAKS = 3;

export function makeReader({ evidence, truths }: CaseFile): Reader {
  const ids = Object.keys(truths);
  const right = new Map<number, { right: number; plays: number }>();
  return {
    read({ parts, truth }, random) {
      const met = new Set<string>();
      for (const told of parts) {
        for (const { lines } of beatsOf(told)) {
          for (const { cues } of lines) if (cues.evidence !== undefined) met.add(cues.evidence);
        }
        if (told.part.kind !== 'session') continue;
        const odds = ids.map((id) =>
          [...met].reduce(
            (log, one) => log + (evidence[one]?.suggests.includes(id) ? Math.log(SPEAKS) : 0),
            0,
          ),
        );
        const best = Math.max(...odds);
        const likeliest = ids.filter((_, index) => (odds[index] ?? 0) >= best - 1e-9);
        const named = likeliest[Math.floor(random() * likeliest.length)];
        const so = right.get(told.part.number) ?? { right: 0, plays: 0 };
        right.set(told.part.number, {
          right: so.right + (named === truth ? 1 : 0),
          plays: so.plays + 1,
        });
      }
    },
    score: () =>
      Object.fromEntries(
        [...right].map(([number, { right: count, plays }]) => [
          number,
          Math.round((count / plays) * 1000) / 1000,
        ]),
      ),
  };
}

// A run told from its log, act by act. What is done in a play goes the same way as what was done.

import { FIRST_PART, partOf } from '../story/part.ts';
import * as say from '../messages/compiled/play.ts';
import type { Act } from './act.ts';
import { answered, answeredBefore, beginPart } from './answering.ts';
import { beginningAfter } from './beginning.ts';
import { type CaseRun, nowOf, settingOf } from './case-run.ts';
import { drawTruth } from './chance.ts';
import type { Log } from './log.ts';
import { firstAnswerAfter, pathTo } from './log-tree.ts';
import { type Material, storyOf } from './material.ts';
import type { Mode } from './modes.ts';
import type { PartRun, Turn } from './part-run.ts';
import { LOG_FORMAT, RULES } from './versions.ts';

/** A new log for this case, in which only its first session has begun. `seed` 0 to 2^31 - 1. */
export function newLog(material: Material, seed: number, mode: Mode): Log {
  return {
    format: LOG_FORMAT,
    rules: RULES,
    caseId: material.caseFile.id,
    seed,
    mode,
    acts: [
      {
        kind: 'begin',
        part: FIRST_PART,
        story: storyOf(material, FIRST_PART).structure,
        after: null,
        at: 0,
      },
    ],
    here: 0,
  };
}

/**
 * A run told from its log.
 * @throws RangeError when the log does not fit the stories, Error when one is not fetched
 */
export function openRun(material: Material, log: Log): CaseRun {
  const truth = drawTruth(log.seed, Object.keys(material.caseFile.truths));
  return pathTo(log, log.here).reduce<CaseRun>(
    (run, at) => followed(run, log.acts[at] as Act, at),
    { material, log, truth, parts: [] },
  );
}

/**
 * The run once `act` is done, which stands in its log at `at`.
 * @throws RangeError for what cannot be done there, StoryError where the story breaks
 */
export function followed(run: CaseRun, act: Act, at: number): CaseRun {
  if (act.kind === 'begin') return withBegun(run, act.part);
  const last = nowOf(run);
  const draft = act.draft ?? null;
  switch (act.kind) {
    case 'answer':
      return withLast(run, { ...answered(settingOf(run), last, act, placed(run, act, at)), draft });
    case 'leave':
      isOver(last);
      return withLast(run, { ...last, left: true, draft });
    case 'complete': {
      isOver(last);
      const { kind, value } = act.step;
      if (last.part.kind !== 'session' || last.after[kind] !== undefined)
        throw new RangeError(say.notOpen({ step: kind }));
      return withLast(run, { ...last, left: true, after: { ...last.after, [kind]: value }, draft });
    }
  }
}

/** Where an answer stands, and what was answered there the first time. */
function placed(run: CaseRun, { after }: Act, at: number): Pick<Turn, 'act' | 'first'> {
  const first = after === null ? null : firstAnswerAfter(run.log, after);
  if (!first || first.act === at) return { act: at, first: null };
  return { act: at, first: answeredBefore(settingOf(run), nowOf(run), first.answer) };
}

function withBegun(run: CaseRun, name: string): CaseRun {
  const { material, parts } = run;
  if (parts.length > 0) isOver(nowOf(run));
  const begun = beginPart(
    settingOf(run),
    partOf(name),
    storyOf(material, name),
    beginningAfter(settingOf(run), parts),
  );
  return { ...run, parts: [...parts, begun] };
}

const withLast = (run: CaseRun, last: PartRun): CaseRun => ({
  ...run,
  parts: [...run.parts.slice(0, -1), last],
});

function isOver({ told }: PartRun): void {
  if (told.beat.ending === null) throw new RangeError(say.notOver);
}

// How much of a later session hangs on what was done before: its lines beside those that the same
// answers would have met, had nothing been done.

import { answered, beginPart } from '../../src/play/answering.ts';
import { type CaseRun, settingOf } from '../../src/play/case-run.ts';
import { storyOf } from '../../src/play/material.ts';
import { beatsOf, type PartRun } from '../../src/play/part-run.ts';
import { partName } from '../../src/story/part.ts';

/**
 * The share of a part's lines, 0-1, that would not have been told to somebody who came to it as
 * this play did, but with nothing remembered. Each decision is answered as it was, where that can
 * be answered at all; else with what stands first.
 */
export function shareRemembered(run: CaseRun, told: PartRun): number {
  const places = linesOf(told);
  const otherwise = new Set(linesOf(unremembered(run, told)));
  return places.filter((place) => !otherwise.has(place)).length / Math.max(1, places.length);
}

function unremembered(run: CaseRun, told: PartRun): PartRun {
  const setting = settingOf(run);
  const from = { ...told.from, memory: {} };
  let part = beginPart(setting, told.part, storyOf(run.material, partName(told.part)), from);
  for (const { beat, entry } of told.turns) {
    const { responses, ending } = part.told.beat;
    if (ending !== null) break;
    const place = beat.responses[entry.choice]?.place;
    const choice = Math.max(
      0,
      responses.findIndex((one) => one.place === place),
    );
    part = answered(setting, part, { ...entry, choice }, { act: 0, first: null });
  }
  return part;
}

const linesOf = (part: PartRun): readonly string[] =>
  beatsOf(part).flatMap(({ lines }) => lines.map(({ text }) => text));

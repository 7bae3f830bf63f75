// Holds a case to what shows only in whole plays of it: that nothing is presupposed which was not
// established, and that the clock goes forward.

import { clockFaultsIn } from '../src/authoring/clock-faults.ts';
import type { CompiledStory } from '../src/authoring/compile.ts';
import type { Fault, PlayFault } from '../src/authoring/fault.ts';
import { unfoundedIn } from '../src/authoring/unfounded.ts';
import type { CaseRun } from '../src/play/case-run.ts';
import type { Material } from '../src/play/material.ts';
import { partName } from '../src/story/part.ts';
import { StoryError } from '../src/story/story-error.ts';
import { playedOut } from './playtest/play-case.ts';
import { findPolicy } from './playtest/policies.ts';

/** Everything in a play that does not hold together from part to part. */
export const playFaultsIn = (run: CaseRun): readonly PlayFault[] => [
  ...unfoundedIn(run),
  ...clockFaultsIn(run),
];

/** Ways of playing that go to different places. */
const WAYS = ['random', 'attuned', 'mixed', 'pressing'] as const;

/**
 * Plays a case `plays` times and names each fault once, with the fewest answers that were seen to
 * lead to it. None where a part of it breaks: that is named by whoever checks the parts.
 */
export async function wholePlayFaults(
  material: Material,
  compiled: ReadonlyMap<string, CompiledStory>,
  plays: number,
): Promise<readonly Fault[]> {
  const found = new Map<string, Fault>();
  const policies = await Promise.all(WAYS.map(findPolicy));
  for (let seed = 1; seed <= plays; seed += 1) {
    const makePolicy = policies[seed % policies.length];
    if (!makePolicy) continue;
    const run = unbroken(material, seed, makePolicy);
    if (run === null) return [];
    for (const fault of playFaultsIn(run).map((one) => located(one, compiled))) {
      const key = `${fault.file}:${fault.line}:${fault.message}`;
      if ((found.get(key)?.path?.length ?? Infinity) > (fault.path?.length ?? 0))
        found.set(key, fault);
    }
  }
  return [...found.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** The play at its end; null where a story broke in it. */
function unbroken(
  material: Material,
  seed: number,
  makePolicy: Awaited<ReturnType<typeof findPolicy>>,
): CaseRun | null {
  try {
    return playedOut(material, seed, makePolicy);
  } catch (error) {
    if (error instanceof StoryError) return null;
    throw error;
  }
}

/** A fault by file and line. */
export function located(
  { part, place, message, path }: PlayFault,
  compiled: ReadonlyMap<string, CompiledStory>,
): Fault {
  const story = compiled.get(partName(part));
  const source = story?.places.at(place) ?? { file: story?.files[0] ?? '', line: 1 };
  return { ...source, message, path };
}

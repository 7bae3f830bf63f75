// Checks all stories of a folder, what is quickest to find first: what does not compile, then what
// never comes to an end, then the rest. Whatever is broken so far that no more can be told is named
// within seconds.

import { type Check, beginCheck, type Report } from '../src/authoring/check-story.ts';
import type { CaseFile } from '../src/story/case-file.ts';
import { type Fault, FaultyError } from '../src/authoring/fault.ts';
import { partName, partsOf } from '../src/story/part.ts';
import { checkKey, isFaultless, recordFaultless } from './faultless.ts';
import { caseFolders, loadCase, loadMaterial, partFile } from './stories.ts';
import { compileFile, type StoryOnDisk } from './story-files.ts';
import { wholePlayFaults } from './whole-plays.ts';

/** A part of a case being checked; `key` is what it is remembered by. */
export type PartCheck = {
  readonly case: string;
  readonly part: string;
  readonly file: string;
  readonly story: StoryOnDisk;
  readonly key: string;
  readonly check: Check;
};

/** Begins to check a compiled part. */
export function beginPartCheck(
  file: string,
  story: StoryOnDisk,
  caseFile: CaseFile,
): Pick<PartCheck, 'file' | 'story' | 'key' | 'check'> {
  return { file, story, key: checkKey(story, caseFile), check: beginCheck(story, file, caseFile) };
}

/** Tellings of a first look: enough for nearly every response to be given once. */
const FIRST_LOOK = 12;

/** Every part of every case of a folder, compiled; or what keeps them from it. */
export function beginChecks(folder?: string): {
  readonly checks: readonly PartCheck[];
  readonly faults: readonly Fault[];
} {
  const checks: PartCheck[] = [];
  const faults: Fault[] = [];
  const noting = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      if (!(error instanceof FaultyError)) throw error;
      faults.push(...error.faults);
    }
  };
  for (const id of caseFolders(folder)) {
    noting(() => {
      const caseFile = loadCase(id, folder);
      for (const part of partsOf(caseFile)) {
        noting(() => {
          const file = partFile(id, part, folder);
          checks.push({
            case: id,
            part: partName(part),
            ...beginPartCheck(file, compileFile(file), caseFile),
          });
        });
      }
    });
  }
  return { checks, faults };
}

/**
 * Tells each story some times. Those of which it shows by then that they never come to an end;
 * nothing more need be told before they do.
 */
export function findEndless(checks: readonly PartCheck[]): readonly PartCheck[] {
  for (const { check } of checks) check.tell(FIRST_LOOK);
  return checks.filter(({ check }) => check.endless());
}

/** Tells a story as often as it takes, and remembers it where nothing is wrong with it. */
export function finish({ check, key }: Pick<PartCheck, 'check' | 'key'>): Report {
  check.tell(Infinity);
  const report = check.report();
  if (report.faults.length === 0) recordFaultless(key);
  return report;
}

/** Plays of a whole case that it is held to. */
const PLAYS = 400;

/** What is wrong in whole plays of the cases of a folder. */
async function checkPlays(folder?: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const id of caseFolders(folder)) faults.push(...(await checkWhole(id, folder)));
  return faults;
}

/** What is wrong in whole plays of a case; remembered where nothing is. @throws FaultyError */
export async function checkWhole(id: string, folder?: string): Promise<readonly Fault[]> {
  const { material, compiled } = loadMaterial(id, folder);
  const json = [...compiled.values()].map((story) => story.json).join('\n');
  const key = checkKey({ json }, material.caseFile);
  if (isFaultless(key)) return [];
  const faults = await wholePlayFaults(material, compiled, PLAYS);
  if (faults.length === 0) recordFaultless(key);
  return faults;
}

/**
 * The outcome for all stories: the report of each that was told to the end, all faults, and why any
 * were left out.
 */
export type Checked = {
  readonly parts: readonly {
    readonly case: string;
    readonly part: string;
    readonly report: Report;
  }[];
  readonly faults: readonly Fault[];
  readonly left: string | null;
};

/** Checks all stories of a folder, each by itself and then each case as it is played. */
export async function checkStories(folder?: string): Promise<Checked> {
  const { checks, faults } = beginChecks(folder);
  if (faults.length > 0)
    return { parts: [], faults, left: 'No story was told: first all of them have to be readable.' };
  const endless = findEndless(checks);
  const looked = endless.length > 0 ? endless : checks;
  const parts = looked.map((one) => ({ case: one.case, part: one.part, report: finish(one) }));
  const found = parts.flatMap(({ report }) => report.faults);
  return {
    parts,
    faults: found.length > 0 ? found : await checkPlays(folder),
    left:
      looked.length < checks.length
        ? `The other stories (${checks.length - looked.length}) were told ${FIRST_LOOK} times only: first every story has to come to an end.`
        : null,
  };
}

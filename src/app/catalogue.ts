// The cases that this build carries, and how their stories are fetched. Part of the composition
// root.

import { again, textAt } from '../loading/again.ts';
import type { Material, PartStory } from '../play/material.ts';
import type { CaseCard, CaseFile, FirstChart } from '../story/case-file.ts';
import { FIRST_PART } from '../story/part.ts';
import { byName } from './by-name.ts';
import * as say from '../messages/compiled/page.ts';

const cases = byName(
  import.meta.glob<{ card: CaseCard; address: string }>('../../stories/[!_]*/case.json', {
    eager: true,
    import: 'default',
  }),
  2,
);

/** Every client, in the order of the folders' names. */
export const CARDS: readonly CaseCard[] = [...cases.values()].map(({ card }) => card);

/**
 * What is read before the first session with this client.
 * @throws Error when it cannot be loaded
 */
export async function fetchChart(caseId: string): Promise<FirstChart> {
  const { chart, warnings } = await fetchCase(caseId);
  return { ...chart, warnings };
}

/**
 * What is needed first of a case comes in one file. The build has checked it field by field; it is
 * not checked again on the trainee's device.
 */
const fetchFirst = once(
  async (caseId: string): Promise<{ caseFile: CaseFile; firstSession: PartStory }> => {
    const found = cases.get(`${caseId}/case`);
    if (!found) throw new Error(say.noSuchCase({ name: caseId }));
    return JSON.parse(await textAt(found.address)) as {
      caseFile: CaseFile;
      firstSession: PartStory;
    };
  },
);
const fetchCase = async (caseId: string): Promise<CaseFile> => (await fetchFirst(caseId)).caseFile;

const fetchLater = once(
  async (path: string): Promise<PartStory> =>
    (await again(() => import('./later-parts.ts'))).fetchPart(path),
);
const fetchStory = async (caseId: string, part: string): Promise<PartStory> =>
  part === FIRST_PART ? (await fetchFirst(caseId)).firstSession : fetchLater(`${caseId}/${part}`);

/**
 * A case with the stories of `parts`, each fetched once.
 * @throws Error when this build lacks one, or it cannot be loaded
 */
export async function fetchMaterial(
  caseId: string,
  parts: readonly string[],
): Promise<Material & { fetchPart(part: string): Promise<void> }> {
  const [caseFile, ...found] = await Promise.all([
    fetchCase(caseId),
    ...parts.map((part) => fetchStory(caseId, part)),
  ] as const);
  const known = new Map(parts.map((part, index) => [part, found[index] as PartStory]));
  return {
    caseFile,
    stories: known,
    async fetchPart(part) {
      known.set(part, await fetchStory(caseId, part));
    },
  };
}

/** Keeps what `load` gives for each key; a load that failed is tried again the next time. */
function once<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key) ?? load(key);
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
}

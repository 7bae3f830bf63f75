// The cases that this build carries, and how a session of one is fetched. Part of the composition root.

import type { Material } from './play/material.ts';
import { type CaseCard, type CaseFile, parseCase } from './story/case-file.ts';

const cases = import.meta.glob<{ card: CaseCard; load(): Promise<string> }>('../stories/*/case.json', { eager: true, import: 'default' });
const stories = import.meta.glob<{ hash: string; load(): Promise<string> }>('../stories/*/session-*.ink', { eager: true, import: 'default' });

/** Every client, in the order of the folders' names. */
export const CARDS: readonly CaseCard[] = Object.values(cases).map(({ card }) => card);

const fetchCase = once(async (caseId: string): Promise<CaseFile> => {
  const found = cases[`../stories/${caseId}/case.json`];
  if (!found) throw new Error(`This version of the game has no case “${caseId}”.`);
  return parseCase(JSON.parse(await found.load()));
});

const fetchPart = once(async (part: string): Promise<Material['story']> => {
  const story = stories[`../stories/${part}.ink`];
  if (!story) throw new Error(`This version of the game has no “${part}”.`);
  return { hash: story.hash, json: await story.load() };
});

/** Fetches one session of a case, once. @throws Error when this build has no such session, or it cannot be loaded */
export async function fetchSession(caseId: string, session: number): Promise<Material> {
  const [caseFile, story] = await Promise.all([fetchCase(caseId), fetchPart(`${caseId}/session-${session}`)]);
  return { caseFile, session, story };
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

// The cases that this build carries, and how a session of one is fetched. Part of the composition root.

import type { Material } from './play/material.ts';
import { type CaseFile, parseCase } from './story/case-file.ts';

const files = import.meta.glob<unknown>('../stories/*/case.json', { eager: true, import: 'default' });
const stories = import.meta.glob<{ hash: string; load(): Promise<string> }>('../stories/*/session-*.ink', { import: 'default' });

/** Every case, in the order of its folder's name. */
export const CASES: readonly CaseFile[] = Object.values(files).map(parseCase);

/** Fetches one session of a case. @throws Error when this build has no such session */
export async function fetchSession(caseId: string, session: number): Promise<Material> {
  const caseFile = CASES.find((one) => one.id === caseId);
  const find = stories[`../stories/${caseId}/session-${session}.ink`];
  if (!caseFile || !find) throw new Error(`This version of the game has no session ${session} of “${caseId}”.`);
  const story = await find();
  return { caseFile, session, story: { hash: story.hash, json: await story.load() } };
}

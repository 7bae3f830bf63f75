// How the stories of every part after a first session are fetched. Loaded when the first of them is
// needed.

import { textAt } from '../loading/again.ts';
import type { PartStory } from '../play/material.ts';
import * as say from '../messages/compiled/page.ts';
import { byName } from './by-name.ts';

const LATER_PARTS = byName(
  import.meta.glob<{ hash: string; structure: string; address: string }>(
    ['../../stories/[!_]*/*-[1-9].ink', '!../../stories/*/session-1.ink'],
    { eager: true, import: 'default' },
  ),
  2,
);

/** The story at `path`: `theo/session-2`. @throws Error when this build has none, or it is not got */
export async function fetchPart(path: string): Promise<PartStory> {
  const story = LATER_PARTS.get(path);
  if (!story) throw new Error(say.noSuchPart({ name: path }));
  const { hash, structure, address } = story;
  return { hash, structure, json: await textAt(address) };
}

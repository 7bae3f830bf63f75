// How people looked when somebody last looked at them and said yes: small contact sheets, kept
// beside the tests.

import { join, resolve } from 'node:path';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import type { Person } from '../art/person.ts';
import { personSheet } from './contact-sheets.ts';

export const KEPT = resolve(import.meta.dirname, '../tests/art/looks');
/** Small and without words, so that no machine's fonts come into it. */
export const SMALL = { scale: 0.28, captions: false } as const;

/** The difference of one channel of a pixel (0-255) that can be seen. */
const SEEN = 10;

/**
 * The share of pixels (0-1) by which a person is drawn otherwise than they were kept; 1 when the
 * sheet has another size.
 * @throws Error when none is kept
 */
export async function changedShare(person: Person): Promise<number> {
  const raw = (picture: Sharp): Promise<{ data: Buffer; info: OutputInfo }> =>
    picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [now, kept] = await Promise.all([
    raw(sharp(await (await personSheet(person, SMALL)).png().toBuffer())),
    raw(sharp(join(KEPT, `${person.id}.webp`))),
  ]);
  if (now.data.length !== kept.data.length || now.info.width !== kept.info.width) return 1;
  let changed = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    if (
      [0, 1, 2].some(
        (channel) =>
          Math.abs((now.data[at + channel] ?? 0) - (kept.data[at + channel] ?? 0)) > SEEN,
      )
    )
      changed += 1;
  }
  return changed / (now.data.length / 3);
}

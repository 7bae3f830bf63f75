import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, tooLarge } from '../../src/library/largest-file.ts';
import { isFromFile } from '../../src/library/from-file.ts';
import { readPlay } from '../../src/library/read-play.ts';
import type { Log } from '../../src/play/log.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { material, playThrough } from '../play/theo.ts';
import { playWhole } from '../play/whole-play.ts';
import { hostileFiles } from './hostile-files.ts';

const CASES = ['theo', 'mina'];
const good = JSON.parse(JSON.stringify(playThrough(7, (turn) => turn, 3).run().log)) as Log;
const fileOf = (text: string | Buffer): Blob =>
  new Blob([typeof text === 'string' ? text : new Uint8Array(text)]);
const read = (text: string | Buffer) => readPlay(fileOf(text), CASES);

describe('a file', () => {
  // What does not fit the story is found by whoever tells the story.
  for (const { what, content, said } of hostileFiles(() => good).filter(
    (one) => !String(one.said).includes('fit the story'),
  )) {
    it(`that is ${what} is ${said ? 'refused in one paragraph' : 'a play all the same'}`, async () => {
      const answer = await read(content()).catch((error: unknown) => error as Error);
      if (!said) return expect(answer).toMatchObject({ log: { caseId: 'theo', seed: 7 } });
      if (!(answer instanceof Error)) throw new Error('It was taken for a play.');
      expect(answer.message).toMatch(said);
      expect(answer.message).toMatch(/^This .*\.$/);
      expect(answer.message.length).toBeLessThanOrEqual(300);
    });
  }

  it('that the browser cannot read is said to be so', async () => {
    const gone = Object.assign(fileOf('{}'), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    await expect(readPlay(gone, CASES)).rejects.toThrow(
      /could not read this file \(NotReadableError\)/,
    );
  });

  it('is the same play however often it is opened and however it is spaced, and another one with any other answer', async () => {
    const { id } = await read(JSON.stringify(good));
    expect(isFromFile(id)).toBe(true);
    expect(id).toMatch(/^[a-z0-9-]{1,60}$/);
    expect((await read(JSON.stringify(good, null, 2))).id).toBe(id);
    const ids = new Set([id]);
    for (let seed = 0; seed < 300; seed += 1)
      ids.add((await read(JSON.stringify({ ...good, seed: 1000 + seed }))).id);
    expect(ids.size).toBe(301);
  });

  it('of the largest play that can honestly be made is far from too large, and with every text at its longest not too large either', async () => {
    const sizeOf = (log: Log): number => Buffer.byteLength(JSON.stringify(log, null, 2));
    const mixed = await findPolicy('mixed');
    expect(
      sizeOf(
        playWhole(
          material,
          mixed,
          3,
          'Three sentences that somebody would want to find. '.repeat(20),
        ),
      ) * 10,
    ).toBeLessThan(LARGEST_FILE);
    const whole = playWhole(material, mixed, 3, '語'.repeat(20_000));
    expect(sizeOf(whole)).toBeLessThan(LARGEST_FILE);
    await expect(read(JSON.stringify(whole, null, 2))).resolves.toMatchObject({ log: whole });
  });

  it('that is too large is told by how much', () => {
    expect(tooLarge(200_000_000)).toMatch(
      /^This file is 200 MB; a play of this game is never larger than 2 MB\./,
    );
    expect(tooLarge(LARGEST_FILE + 1)).toMatch(/^This file is 2\.1 MB;/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/authoring/compile.ts';
import { linesOf } from '../../src/authoring/line-ids.ts';
import { beatsOf } from '../../src/play/part-run.ts';
import { partName, partsOf } from '../../src/story/part.ts';
import { caseIds, loadCase, partFile } from '../../tools/stories.ts';
import { compileFile } from '../../tools/story-files.ts';
import { begun, give } from '../play/theo.ts';

/** A story of two knots; `words` are those that may be written otherwise. */
function story(words: { readonly greets: string; readonly asks: string }, more = ''): string {
  return `VAR stay = false
-> door
=== door ===
He comes in. #face:neutral
${more}“${words.greets}” #talk:neutral
* [“${words.asks}” #move:open-question #fit:attuned #why:It asks.] -> chair
* {not stay} [(Wait.) #move:hold-silence #fit:missed #why:It waits. #stirs:a #strays:b] -> chair
=== chair ===
{ stay: He sits | He stands } by the window. #ending:gone
-> END
`;
}

const idsOf = (source: string) => {
  const { json, places } = compileStory('/door.ink', {
    read: () => source,
    beside: (_, name) => name,
  });
  return linesOf(json, places);
};
const plain = { greets: 'Hello.', asks: 'What brings you here?' };

describe('the ids of lines', () => {
  it('name the knot, and count lines and answers by themselves', () => {
    expect(idsOf(story(plain)).map(({ id, words }) => [id, words])).toEqual([
      ['door.1', 'He comes in.'],
      ['door.2', '“Hello.”'],
      ['chair.1', 'He sits'],
      ['chair.2', 'He stands'],
      ['chair.3', 'by the window.'],
      ['door.answer-1', '“What brings you here?”'],
      ['door.answer-2', '(Wait.)'],
    ]);
  });

  it('stay when a line is reworded, whatever its new words are', () => {
    const words = fc.stringMatching(/^[A-Za-z]{1,10}( [a-z]{1,8}){0,6}[.?!]$/);
    const ids = idsOf(story(plain)).map(({ id }) => id);
    fc.assert(
      fc.property(words, words, (greets, asks) => {
        const found = idsOf(story({ greets, asks }));
        expect(found.map(({ id }) => id)).toEqual(ids);
        expect(found.find(({ id }) => id === 'door.2')?.words).toBe(`“${greets}”`);
        expect(found.find(({ id }) => id === 'door.answer-1')?.words).toBe(`“${asks}”`);
      }),
      { numRuns: 30 },
    );
  });

  it('move within their own knot only when a line is added', () => {
    const longer = idsOf(story(plain, 'He looks round. #gaze:away\n'));
    const inChair = (found: typeof longer) => found.filter(({ id }) => id.startsWith('chair.'));
    expect(inChair(longer).map(({ id, words }) => [id, words])).toEqual(
      inChair(idsOf(story(plain))).map(({ id, words }) => [id, words]),
    );
    expect(longer.find(({ words }) => words === '“Hello.”')?.id).toBe('door.3');
  });
});

describe('in the stories of the game', () => {
  const all = caseIds().flatMap((id) =>
    partsOf(loadCase(id)).map((part) => ({ id, part: partName(part), file: partFile(id, part) })),
  );

  it.each(all)('every line and answer of $id, $part has one of its own, and words', ({ file }) => {
    const { json, places } = compileFile(file);
    const lines = linesOf(json, places);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.filter(({ words }) => words === '')).toEqual([]);
  });

  it('all that was said and could be answered in a session has one', () => {
    const play = begun(7);
    for (let n = 0; play.view().ending === null; n += 1)
      give(play, n % play.view().responses.length, { held: 8 });
    const { json, places } = compileFile(partFile('theo', { kind: 'session', number: 1 }));
    const known = new Set(linesOf(json, places).map(({ place }) => place));
    const [session] = play.run().parts;
    const met = session
      ? beatsOf(session).flatMap(({ lines, responses }) => [
          ...lines.flatMap((line) => line.places),
          ...responses.map(({ place }) => place),
        ])
      : [];
    expect(met.length).toBeGreaterThan(50);
    expect(met.filter((place) => !known.has(place))).toEqual([]);
  });
});

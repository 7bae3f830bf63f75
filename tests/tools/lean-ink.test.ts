import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { afterAll, describe, expect, it } from 'vitest';
import { partName, partsOf } from '../../src/story/part.ts';
import { namesInStory, withoutUncalled, withShortNames } from '../../tools/lean-ink.ts';
import { traineeRandom } from '../../tools/playtest/random.ts';
import { caseIds, loadMaterial } from '../../tools/stories.ts';

const file = join(dirname(createRequire(import.meta.url).resolve('inkjs')), 'ink.mjs');
const whole = readFileSync(file, 'utf8');
/** What this test asks of a story beside what the game does. */
const names = new Set([...namesInStory(), 'storySeed']);
const lean = await withShortNames(withoutUncalled(whole, names), names);
const folder = mkdtempSync(join(tmpdir(), 'lean-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'ink.mjs'), lean);
const { Story: LeanStory } = (await import(pathToFileURL(join(folder, 'ink.mjs')).href)) as {
  readonly Story: typeof Story;
};

/** Everything that a story says, choosing by chance, in at most `most` answers. */
function toldBy(Kind: typeof Story, json: string, seed: number, most = 40): readonly unknown[] {
  const random = traineeRandom(seed);
  const story = new Kind(json);
  story.state.storySeed = seed;
  const said: unknown[] = [];
  for (let answers = 0; answers < most; answers += 1) {
    while (story.canContinue) said.push([story.Continue(), story.currentTags]);
    const { currentChoices } = story;
    if (currentChoices.length === 0) break;
    said.push(currentChoices.map(({ text, tags }) => [text, tags]));
    story.ChooseChoiceIndex(Math.floor(random() * currentChoices.length));
  }
  return said;
}

/** What else Ink can do, for stories to come. */
const EVERYTHING = `
LIST mood = (calm), tense, open
VAR count = 0
VAR rounds = 0
-> top
=== top ===
~ rounds = rounds + 1
{rounds > 6: -> END}
{~One|Two|Three} {!once|twice}{&a|b|c} and {mood}, {LIST_COUNT(LIST_ALL(mood))}. # tag: {count}
~ mood += tense
~ count = twice(count) + RANDOM(1, 3)
{TURNS_SINCE(-> aside) > 0: It has been {TURNS_SINCE(-> aside)} turns.}
{mood ? tense && count mod 2 == 0: Even.|Odd, {FLOOR(count / 2.5)}.}
<- others(-> top)
* [Go aside] -> aside -> top
+ {count > 2} [Again # sticky] Again<> and again. -> top
* -> top
=== function twice(n) ===
~ return n * 2
=== aside ===
An aside.
~ temp what = "this"
{what == "this": A string.}
->->
=== others(-> back) ===
+ [Another]
  ~ mood -= calm
  {mood !? calm: No calm.}
  -> back
`;

describe('the lean inkjs of the built game', () => {
  it('is smaller by more than two fifths', () => {
    expect(lean.length).toBeLessThan(whole.length * 0.6);
  });

  it('tells every story of every case as the whole of it does', () => {
    for (const caseId of caseIds()) {
      const { material } = loadMaterial(caseId);
      for (const part of partsOf(material.caseFile)) {
        const { json } = material.stories.get(partName(part)) ?? { json: '' };
        for (let seed = 0; seed < 4; seed += 1)
          expect(toldBy(LeanStory, json, seed)).toEqual(toldBy(Story, json, seed));
      }
    }
  });

  it('tells what no story uses yet: lists, tunnels, threads, functions, shuffles, turns', () => {
    const json = new Compiler(EVERYTHING).Compile().ToJson() as string;
    for (let seed = 0; seed < 60; seed += 1) {
      const said = toldBy(Story, json, seed);
      expect(said.length).toBeGreaterThan(5);
      expect(toldBy(LeanStory, json, seed)).toEqual(said);
    }
  });

  it('is made of this inkjs alone: of other code nothing is left out unnoticed', () => {
    expect(() => withoutUncalled('class A { b() { return 1; } }; new A().b();', new Set())).toThrow(
      /found nothing to leave out/,
    );
  });
});

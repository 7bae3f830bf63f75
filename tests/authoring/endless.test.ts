// Stories that never come to an end, or take too long about it: each is named by file, line and the
// answers that lead there, within a bound of steps. No clock is looked at: on a story that is not
// stopped these tests never end.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Material } from '../../src/play/material.ts';
import { LIMITS } from '../../src/story/bounded-story.ts';
import { checkStory, type Report } from '../../src/authoring/check-story.ts';
import { type Facts, freshStory, tell, tellWith } from '../../src/story/runner.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { runPlays } from '../../tools/playtest/run-plays.ts';
import { simulate } from '../../tools/validity/simulate.ts';
import { begun, give } from '../play/theo.ts';
import { answer, caseFile, good, goodWith, head, writeCase } from '../story/small-story.ts';
import { compileFile, type StoryOnDisk } from '../../tools/story-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'endless-'));
afterAll(() => rmSync(folder, { recursive: true }));

const compiled = (body: string): StoryOnDisk => compileFile(writeCase(folder, 'test', head + body));
const check = (body: string): Report =>
  checkStory(compiled(body), join(folder, 'test', 'session-1.ink'), caseFile);
const facts: Facts = {
  truth: 'one',
  session: 1,
  before: 'none',
  between: 'none',
  reaction: 'holding',
  band: 'wary',
  alliance: 34,
  guard: 60,
  silence: 'none',
  rupture: 'none',
};

/**
 * Beats that are told before no more is: each takes no more steps than a beat may, and what leads
 * to it.
 */
const MOST = 5 * (LIMITS.steps + 1000);

const again = ['affirm #fit:attuned', 'open-question #fit:partial', 'persuade #fit:missed']
  .map((labels, n) => `+ [“Again ${n}.” #move:${labels} #why:Because.]\n${answer}`)
  .join('');
const ENDLESS: readonly [string, string, number, RegExp, number?][] = [
  [
    'a knot that leads to itself',
    goodWith('-> round', '=== round ===\n-> round\n'),
    24,
    /goes round in “round”/,
  ],
  [
    'that before anything else',
    '-> round\n=== round ===\n-> round\n',
    15,
    /goes round in “round”/,
    0,
  ],
  [
    'a circle of knots',
    goodWith('-> a', '=== a ===\n-> b\n=== b ===\n-> c\n=== c ===\n-> a\n'),
    28,
    /goes round in “a” → “b” → “c”/,
  ],
  [
    'a loop that calls a function on its way',
    goodWith(
      '-> round',
      '=== round ===\n~ help()\n-> round\n=== function help ===\n{ truth == "one":\n    ~ return 1\n- else:\n    ~ return 2\n}\n',
    ),
    25,
    /goes round in “round”\./,
  ],
  [
    'endless text',
    goodWith('-> a', '=== a ===\n“Again.” #talk:neutral\n-> a\n'),
    25,
    /More than 60 lines.* “a”/,
  ],
  [
    'a line that never ends',
    goodWith('-> a', '=== a ===\nagain <>\n-> a\n'),
    25,
    /single line of more than 1,000 pieces.* “a”/,
  ],
  [
    'an endless tunnel',
    goodWith('-> t ->\nThe end.', '=== t ===\n-> t ->\n->->\n'),
    25,
    /“t” goes into itself as a tunnel/,
  ],
  [
    'an endless tunnel that talks',
    goodWith('-> t ->\nThe end.', '=== t ===\nDown.\n-> t ->\n->->\n'),
    26,
    /More than 60 lines.* “t”/,
  ],
  [
    'an endless thread',
    goodWith('<- t', '=== t ===\n<- t\n-> DONE\n'),
    24,
    /starts threads again and again/,
  ],
  [
    'an endless function',
    goodWith('~ temp n = f(1)', '=== function f(x) ===\n~ return f(x + 1)\n'),
    24,
    /“f” calls itself/,
  ],
  [
    'an endless function within words',
    goodWith('He says {f(1)}.', '=== function f(x) ===\n~ return f(x + 1)\n'),
    24,
    /“f” calls itself/,
  ],
  [
    'an endless function in a condition',
    `${good.replace('* [“Two.”', '* {f(1)} [“Two.”')}=== function f(x) ===\n~ return f(x + 1)\n`,
    23,
    /“f” calls itself/,
    0,
  ],
  [
    'two functions that call each other',
    goodWith(
      '~ temp n = f(1)',
      '=== function f(x) ===\n~ return g(x + 1)\n=== function g(x) ===\n~ return f(x)\n',
    ),
    26,
    /“f” and “g” call one another/,
  ],
  [
    'a choice that takes itself',
    goodWith('\n-> a', '=== a ===\n+ -> a\n'),
    25,
    /goes round in “a”/,
  ],
  [
    'a text that doubles',
    goodWith('~ temp s = "ab"\n- (top)\n~ s = s + s\n-> top'),
    23,
    /more than 10,000 characters.* “room”/,
  ],
  [
    'a million rounds',
    goodWith('~ temp n = 0\n- (top)\n~ n = n + 1\n{ n < 1000000: -> top }'),
    23,
    /40,000 steps.* “room”/,
  ],
  [
    'a thousand lines',
    goodWith('~ temp n = 0\n- (top)\n~ n = n + 1\nLine {n}.\n{ n < 1000: -> top }'),
    24,
    /More than 60 lines.* “room”/,
  ],
  [
    'answers without an end',
    goodWith('-> again', `=== again ===\n“Hm.” #talk:neutral\n${again}- -> again\n`),
    25,
    /After 60 answers/,
    61,
  ],
];

describe('a story without an end is named by line and way', () => {
  it.each(ENDLESS)('%s', (_, body, line, words, answers = 1) => {
    const { faults, steps, cutShort } = check(body);
    expect(
      faults.map((fault) => fault.line),
      JSON.stringify(faults),
    ).toEqual([line]);
    expect(faults[0]?.message).toMatch(words);
    expect(faults[0]?.path).toHaveLength(answers);
    expect(faults[0]?.path?.every((one) => /^“(One|Two|Three|Again \d)\.”$/.test(one))).toBe(true);
    expect(steps).toBeLessThan(MOST);
    expect(cutShort).toMatch(/told 5 times and not 400, since it does not come to an end/);
  });

  it('with CRLF too, and with a byte order mark', () => {
    const loop = goodWith('-> round', '=== round ===\n-> round\n');
    for (const body of [(head + loop).replaceAll('\n', '\r\n'), `\uFEFF${head}${loop}`]) {
      const file = writeCase(folder, 'marked', body);
      expect(
        checkStory(compileFile(file), file, caseFile).faults.map((fault) => fault.line),
      ).toEqual([24]);
    }
  });
});

describe('a story that takes long about it', () => {
  const rounds = goodWith('~ temp n = 0\n- (top)\n~ n = n + 1\n{ n < 1000: -> top }');

  it('is no fault with a thousand silent rounds in a beat, and it is said that it was told less often', () => {
    const { faults, steps, cutShort } = check(rounds);
    expect(faults).toEqual([]);
    expect(steps).toBeLessThan(6_000_000);
    expect(cutShort).toMatch(/^told \d+ times and not 400, since a telling takes \d+ steps$/);
  });

  it('does not gather a blank in every round: Ink looks through all of a line at every step', () => {
    const story = freshStory(compiled(rounds));
    const telling = tellWith(story, facts);
    let most = 0;
    const step = story.ContinueSingleStep.bind(story);
    story.ContinueSingleStep = () => {
      most = Math.max(most, story.state.outputStream.length);
      return step();
    };
    telling.choose(0, facts);
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThan(20);
  });
});

describe('a story without an end, played', () => {
  const material = (body: string): Material => ({
    caseFile,
    stories: new Map([['session-1', compiled(body)]]),
  });
  const loop = goodWith('-> round', '=== round ===\n-> round\n');
  const sticky = goodWith('-> again', `=== again ===\n“Hm.” #talk:neutral\n${again}- -> again\n`);

  it.each(ENDLESS.filter(([name]) => name !== 'answers without an end'))(
    'is broken off: %s',
    (_, body, __, ___, answers = 1) => {
      const telling = (): void => void tell({ json: compiled(body).json }, facts).choose(0, facts);
      expect(telling).toThrow(StoryError);
      // Where it goes round is for authors; the game says which limit was reached.
      expect(telling).toThrow(
        /^(40,000 steps|More than 60 lines|A single (line|text) of more than|Functions or tunnels .*, 200 deep|Threads .*, 50 at once)/,
      );
      expect(telling, 'the Ink path, for want of a line').toThrow(/\(In the story at [\w.-]+\.\)$/);
      expect(answers).toBeLessThan(2);
    },
  );

  it('is not told on, and says the same again', () => {
    const telling = tell(compiled(loop), facts);
    const before = telling.beat();
    const messages = [0, 1].map((choice) => {
      try {
        return String(telling.choose(choice, facts));
      } catch (error) {
        return String(error);
      }
    });
    expect(messages[0]).toMatch(/StoryError.*40,000 steps/);
    expect(messages[1]).toBe(messages[0]);
    expect(telling.beat()).toBe(before);
  });

  it('leaves the play where it was', () => {
    const from = material(loop);
    const play = begun(1, 'practice', from);
    const [view, run] = [play.view(), play.run()];
    for (let n = 0; n < 2; n += 1) expect(() => give(play, 0)).toThrow(StoryError);
    expect(play.view()).toBe(view);
    expect(play.run()).toBe(run);
  });

  it.each([
    ['a loop', loop, /session-1\.ink:24: 40,000 steps/],
    ['answers without an end', sticky, /After 60 answers there is still no ending/],
  ])('ends a playtest with its place: %s', async (_, body, words) => {
    const story = compiled(body);
    const found = runPlays(
      material(body),
      new Map([['session-1', story]]),
      await findPolicy('random'),
      500,
      1,
      null,
    );
    expect(found.completed).toBe(0);
    expect(found.errors).toHaveLength(5);
    expect(found.errors[0]).toMatch(words);
  });

  it('ends a simulation', async () => {
    const mixed = await findPolicy('mixed');
    expect(() => simulate(material(loop), mixed, 3, 1)).toThrow(/40,000 steps/);
    expect(() => simulate(material(sticky), mixed, 3, 1)).toThrow(/After 60 answers/);
  });
});

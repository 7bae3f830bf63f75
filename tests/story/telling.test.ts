// A story of a few lines, told: what the contract of the runner is, and what a beat may take.

import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/authoring/compile.ts';
import { LIMITS, pathOf } from '../../src/story/bounded-story.ts';
import { placesInOutput, BEGIN_TAG, END_TAG } from '../../src/story/places-in-output.ts';
import {
  type Facts,
  freshStory,
  type Memory,
  type Script,
  tell,
  tellWith,
} from '../../src/story/runner.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { answer, good, goodWith, head } from './small-story.ts';

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
const compiled = (text: string): Script =>
  compileStory('session-1.ink', { read: () => text, beside: (_, name) => name });
const telling = (body: string, memory: Memory = {}, more: Partial<Facts> = {}) =>
  tell(compiled(body.startsWith('VAR') ? body : head + body), { ...facts, ...more }, memory);
const texts = ({ lines }: { readonly lines: readonly { readonly text: string }[] }) =>
  lines.map(({ text }) => text);
const errorOf = (told: () => unknown): StoryError => {
  try {
    told();
  } catch (error) {
    if (error instanceof StoryError) return error;
    throw error;
  }
  throw new Error('Nothing broke.');
};

describe('a story that is told', () => {
  it('gives beat after beat: lines with their cues, answers with their labels, an ending', () => {
    const one = telling(good);
    expect(one.beat()).toMatchObject({
      lines: [{ text: '“Hello.”', cues: { talk: 'neutral', evidence: 'the-car' } }],
      responses: [
        { text: '“One.”', move: 'affirm', fit: 'attuned', why: 'Because.' },
        { text: '“Two.”', move: 'open-question', fit: 'partial' },
        { text: '“Three.”', move: 'persuade', fit: 'missed' },
      ],
      ending: null,
    });
    const last = one.choose(0, { ...facts, reaction: 'opening' });
    expect(texts(last)).toEqual(['“Yes.”', '“Bye.”']);
    expect(last).toMatchObject({ responses: [], ending: 'done' });
    expect(one.beat()).toBe(last);
  });

  it('is told what has happened, and takes it up', () => {
    expect(texts(telling(good).choose(0, facts))).toEqual(['“No.”', '“Bye.”']);
    const asked = telling(`{alliance}, {truth}. #talk:neutral\n${good}`, {}, { alliance: 71 });
    expect(texts(asked.beat())[0]).toBe('71, one.');
  });

  it('has where its pieces stand, and each in its place', () => {
    const { lines, responses } = telling(good).beat();
    expect(lines[0]?.places).toHaveLength(1);
    expect(new Set(responses.map(({ place }) => place)).size).toBe(3);
  });

  it('leaves out what is empty, and cuts blanks at the ends', () => {
    expect(
      texts(telling(`{truth == "two": “Not this.”}\n  “So.”   #talk:neutral\n${good}`).beat()),
    ).toEqual(['“So.”', '“Hello.”']);
  });

  it('remembers what earlier parts left, and gives what later ones are to know', () => {
    const body = `VAR met = false\nVAR other = 3\n${head}{met: “Again.”|“Hello.”} #talk:neutral\n~ other = 4\n${good}`;
    const asked = (memory: Memory) => telling(body, memory);
    expect(texts(asked({ met: true, unknown: true }).beat())[0]).toBe('“Again.”');
    expect(texts(asked({}).beat())[0]).toBe('“Hello.”');
    expect(asked({ met: true }).memory(['met', 'other', 'unknown'])).toEqual({
      met: true,
      other: false,
    });
  });

  it('shares its content with every other telling, and not where it stands', () => {
    const script = compiled(head + good);
    const [one, other] = [tell(script, facts), tell(script, facts)];
    one.choose(0, facts);
    expect(other.beat().ending).toBeNull();
    expect(tellWith(freshStory(script), facts).beat()).toEqual(other.beat());
  });

  it('refuses an answer that is not there, and can go on', () => {
    const one = telling(good);
    expect(() => one.choose(3, facts)).toThrow(new RangeError('There is no response 3 here.'));
    expect(one.choose(2, facts).ending).toBe('done');
  });
});

describe('a story that breaks its contract', () => {
  it('is told where, and cannot be told on', () => {
    const one = telling(goodWith('“So.” #mood:sad'));
    const broken = errorOf(() => one.choose(0, facts));
    expect(broken.what).toMatch(/^“#mood” is not a tag for a client line\. Use face, /);
    expect(broken.place).not.toBe('');
    expect(broken.message).toBe(`${broken.what} (In the story at ${broken.place}.)`);
    expect(errorOf(() => one.choose(0, facts))).toBe(broken);
  });

  it('is one that does not know what the program sets', () => {
    expect(
      errorOf(() => telling('VAR truth = ""\n“Hello.” #talk:neutral #ending:done\n')).what,
    ).toMatch(
      /^The story does not know “session”, .*Begin it with “INCLUDE \.\.\/contract\.ink”\.$/,
    );
  });

  it('is one that stops without an ending, or goes on after one', () => {
    expect(errorOf(() => telling(good.replace(' #ending:done', '')).choose(0, facts)).what).toMatch(
      /^The story stops here without an ending\./,
    );
    const early = good.replace('#evidence:the-car', '#ending:done');
    expect(errorOf(() => telling(early)).what).toBe(
      'The ending “done” is followed by more responses.',
    );
  });

  it('is one whose answer has no labels, or wrong ones, where it stands', () => {
    const broken = errorOf(() => telling(good.replace('#fit:partial', '#fit:half')));
    expect(broken.what).toBe('“#fit:half” is not known. Use one of: attuned, partial, missed.');
  });
});

describe('what a beat may take', () => {
  const endless = (loop: string) =>
    errorOf(() =>
      telling(goodWith('-> round', `=== round ===\n${loop}-> round\n`)).choose(0, facts),
    );

  it('is so many steps', () => {
    const { what, round, place } = endless('');
    expect(what).toBe('40,000 steps and still no response and no ending.');
    expect(round).toEqual([]);
    expect(place).toMatch(/^round/);
  });

  it('is so many lines', () => {
    expect(endless('“Again.” #talk:neutral\n').what).toBe(
      'More than 60 lines and still no response and no ending.',
    );
    const lines = '“So.” #talk:neutral\n';
    const { lines: told } = telling(lines.repeat(LIMITS.lines - 1) + good).beat();
    expect(told).toHaveLength(LIMITS.lines);
    expect(errorOf(() => telling(lines.repeat(LIMITS.lines) + good)).what).toMatch(
      /More than 60 lines/,
    );
  });

  it('is one line of so many pieces, and a text of so many characters', () => {
    expect(endless('x<>{truth}<>y<>\n').what).toBe('A single line of more than 1,000 pieces.');
    const doubled = 'VAR text = "xxxxxxxxxx"\n';
    const body = `${doubled}${head}${goodWith('-> round', '=== round ===\n~ text = text + text\n-> round\n')}`;
    expect(errorOf(() => telling(body).choose(0, facts)).what).toBe(
      'A single text of more than 10,000 characters.',
    );
  });

  it('is functions within one another, and threads beside each other, so many', () => {
    const deep = goodWith('~ deeper()', '=== function deeper ===\n~ return deeper()\n');
    expect(errorOf(() => telling(deep).choose(0, facts)).what).toBe(
      'Functions or tunnels within one another, 200 deep.',
    );
    const threads = goodWith('-> round', '=== round ===\n<- round\n-> END\n');
    expect(errorOf(() => telling(threads).choose(0, facts)).what).toBe(
      'Threads that start threads, 50 at once.',
    );
  });

  it('is counted anew for every beat', () => {
    const again = `“And.” #talk:neutral\n* [“Four.” #move:affirm #fit:attuned #why:Because.]\n${answer}* [“Five.” #move:affirm #fit:missed #why:Because.]\n${answer}- `;
    const rounds = 'VAR n = 0\n';
    const loop = (to: string, name: string) =>
      `=== ${name} ===\n~ n = n + 1\n{ n < 900: -> ${name} }\n~ n = 0\n-> ${to}\n`;
    const body = `${rounds}${head}-> first\n${loop('second', 'first')}=== second ===\n${again}-> third\n${loop('fourth', 'third')}=== fourth ===\n${good}`;
    const one = telling(body);
    expect(one.choose(0, facts).responses).toHaveLength(3);
  });
});

describe('where a piece stands', () => {
  it('is the path of the text that was put out, tags and blanks left out', () => {
    const node = (value: unknown, path = 'a.0', parent: unknown = {}) => ({ value, path, parent });
    expect(
      placesInOutput([
        node('“Hello.”'),
        { commandType: BEGIN_TAG },
        node('talk:neutral', 'a.1'),
        { commandType: END_TAG },
        node('  ', 'a.2'),
        node(7, 'a.3'),
        node('From a variable.', 'a.4', null),
        node('“Bye.”', 'a.5'),
      ]),
    ).toEqual(['a.0', 'a.5']);
  });

  it('is empty nowhere, and an index in the outermost', () => {
    expect(pathOf({ container: null, index: 3 })).toBe('');
    expect(pathOf({ container: { path: 'room', content: [] }, index: 3 })).toBe('room.3');
    expect(pathOf({ container: { path: '', content: [] }, index: 3 })).toBe('3');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/story/case-file.ts';
import { checkStory } from '../../src/story/check-story.ts';
import { CompileError, compileStory } from '../../src/story/compile.ts';

const caseFile: CaseFile = {
  id: 'test', name: 'Test', fullName: 'Test Person', age: 30, summary: 's', form: 'f',
  chart: { referral: 'r', whatWeKnow: [], beforeYouBegin: 'b' }, warnings: [], remembers: [], sessionsBefore: 0, sessions: [{ number: 1, title: 't' }], between: [], supervision: [],
  profile: { reactance: 0.5, silence: { enough: 5, long: 14 }, withdrawsInto: 'silence' },
  truths: { one: { title: 'One', what: 'w' }, two: { title: 'Two', what: 'w' } }, hypotheses: [],
  evidence: { 'the-car': { note: 'n', suggests: ['one'] } }, endings: { done: { of: 'session-1', title: 'Done', note: 'n', noShow: false } },
};
const head = `VAR truth = "one"
VAR session = 1
VAR before = "none"
VAR between = "none"
VAR reaction = "holding"
VAR band = "wary"
VAR alliance = 34
VAR guard = 60
VAR silence = "none"
VAR rupture = "none"
-> room
=== room ===
`;
const answer = '    { reaction == "opening": “Yes.” #talk:change|“No.” #talk:sustain }\n';
const good = `“Hello.” #talk:neutral #evidence:the-car
* [“One.” #move:affirm #fit:attuned #why:Because.]
${answer}* [“Two.” #move:open-question #fit:partial #why:Because.]
${answer}* [“Three.” #move:persuade #fit:missed #why:Because.]
${answer}- “Bye.” #talk:neutral #ending:done
-> END
`;

const folder = mkdtempSync(join(tmpdir(), 'story-'));
const file = join(folder, 'session-1.ink');
afterAll(() => rmSync(folder, { recursive: true }));

/** What the checker says of a story with this body, as `line: message`. */
function faultsOf(body: string): string[] {
  writeFileSync(file, head + body);
  return checkStory(compileStory(file), file, caseFile).faults.map((fault) => `${fault.line}: ${fault.message}`);
}

describe('a story that keeps the contract', () => {
  it('has no faults', () => {
    expect(faultsOf(good)).toEqual([]);
  });
});

describe('the words of a story', () => {
  it('have their apostrophes set as a reader expects them', () => {
    writeFileSync(file, head + good.replace('Hello.', "It's me."));
    expect(compileStory(file).json).toContain('“It’s me.”');
  });
});

describe('a story that breaks it is named by line', () => {
  it.each([
    ['an unknown tag', good.replace('#talk:neutral #evidence', '#mood:sad #evidence'), /^13: .*mood/],
    ['spoken words without talk', good.replace('#talk:neutral #evidence', '#evidence'), /^13: .*talk/],
    ['a missing why', good.replace('#fit:attuned #why:Because.', '#fit:attuned'), /^14: .*why/],
    ['a program variable assigned', good.replace('“Hello.”', '~ alliance = 90\n“Hello.”'), /^13: .*alliance/],
    ['unknown evidence', good.replace('the-car', 'the-train'), /^13: .*the-train/],
    ['an unknown ending', good.replace('#ending:done', '#ending:gone'), /^20: .*gone/],
    ['a dead end', good.replace(' #ending:done', ''), /ending/],
    ['two responses only', good.replace(/\* \[“Two[\s\S]*?(?=\* \[“Three)/, ''), /^14: .*3 to 5/],
    ['no attuned response', good.replace('#fit:attuned', '#fit:partial'), /^14: .*alternative/],
    ['one answer for every reaction', good.replace(answer, '    “Right.” #talk:neutral\n'), /^14: .*same way/],
    ['a line nothing leads to', `${good}=== attic ===\n“Dust.” #talk:neutral\n-> END\n`, /^23: .*Nothing leads/],
    ['an over-long line', good.replace('Hello', 'word '.repeat(41)), /^13: .*41 words/],
    ['an over-long response', good.replace('One', 'word '.repeat(36)), /^14: .*36 words/],
  ])('%s', (_, body, expected) => {
    const faults = faultsOf(body);
    expect(faults.some((fault) => expected.test(fault)), faults.join('\n')).toBe(true);
  });
});

describe('variables of a story’s own', () => {
  it('may be temporary', () => {
    expect(faultsOf(good.replace('- “Bye.”', '- ~ temp times = 2\nThe clock strikes {times}.\n“Bye.”'))).toEqual([]);
  });
});

describe('Ink that does not compile', () => {
  it('gives file and line', () => {
      writeFileSync(file, `${head}-> nowhere\n`);
    expect(() => compileStory(file)).toThrow(CompileError);
    expect(() => compileStory(file)).toThrow(/session-1\.ink:13: .*nowhere/);
  });
});

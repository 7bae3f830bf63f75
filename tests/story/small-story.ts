// A story as small as the contract allows, and its case; to be broken in one place at a time.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../src/story/case-file.ts';
import { PROGRAM_VARIABLES } from '../../src/story/runner.ts';

/** What the author writes in case.json; it is a whole case as it is. */
export const caseFile: CaseFile = {
  id: 'test',
  name: 'Test',
  fullName: 'Test Person',
  age: 30,
  summary: 's',
  form: 'f',
  chart: { referral: 'r', whatWeKnow: [], beforeYouBegin: 'b' },
  warnings: [],
  remembers: [],
  commonGround: {},
  sessionsBefore: 0,
  sessions: [{ number: 1, title: 't' }],
  between: [],
  supervision: [],
  cast: { guard: 'none', holds: false },
  profile: { reactance: 0.5, silence: { enough: 5, long: 14 }, withdrawsInto: 'silence' },
  truths: { one: { title: 'One', what: 'w' }, two: { title: 'Two', what: 'w' } },
  hypotheses: [],
  evidence: { 'the-car': { note: 'n', suggests: ['one'] } },
  endings: { done: { of: 'session-1', title: 'Done', note: 'n', noShow: false } },
};

/** Ten variables, a jump and the beginning of a knot: the body begins at line 13. */
export const head = `${PROGRAM_VARIABLES.map((name) => `VAR ${name} = ${['session', 'alliance', 'guard'].includes(name) ? 1 : '"none"'}`).join('\n')}
-> room
=== room ===
`;
export const answer = '    { reaction == "opening": “Yes.” #talk:change|“No.” #talk:sustain }\n';
/** Lines 13 to 21: a line, three responses with an answer each, and the end. */
export const good = `“Hello.” #talk:neutral #evidence:the-car
* [“One.” #move:affirm #fit:attuned #why:Because.]
${answer}* [“Two.” #move:open-question #fit:partial #why:Because.]
${answer}* [“Three.” #move:persuade #fit:missed #why:Because.]
${answer}- “Bye.” #talk:neutral #ending:done
-> END
`;

/**
 * The good body with `middle` at line 20, after the answers and before the end, and `more` after
 * it.
 */
export const goodWith = (middle: string, more = ''): string =>
  `${good.replace('- “Bye.”', `- ${middle}\n“Bye.”`)}${more}`;

/** Writes the case and its one story into a folder of stories. */
export function writeCase(
  stories: string,
  id: string,
  session: string,
  json: string = JSON.stringify({ ...caseFile, id }, null, 2),
): string {
  mkdirSync(join(stories, id), { recursive: true });
  writeFileSync(join(stories, id, 'case.json'), json);
  const file = join(stories, id, 'session-1.ink');
  writeFileSync(file, session);
  return file;
}

// npm run -s check: every fault in every story as `file:line: message`; exit 1 if there is any.

import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStory } from '../src/story/check-story.ts';
import { CompileError, type Fault } from '../src/story/compile.ts';
import { caseIds, loadCase, loadSession, sessionFile } from './stories.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const faults: Fault[] = [];
const stories: { case: string; session: number; responses: number; lines: number; twoReactions: number }[] = [];

for (const id of caseIds()) {
  try {
    for (const { number } of loadCase(id).sessions) {
      const { material, compiled } = loadSession(id, number);
      const { faults: found, ...counts } = checkStory(compiled, sessionFile(id, number), material.caseFile);
      faults.push(...found);
      stories.push({ case: id, session: number, ...counts });
    }
  } catch (error) {
    if (error instanceof CompileError) faults.push(...error.faults);
    else faults.push(asFault(error, `stories/${id}/case.json`));
  }
}

const shown = faults.map((fault) => ({ ...fault, file: relative(process.cwd(), fault.file) || fault.file }));
if (values.json) console.log(JSON.stringify({ faults: shown, stories }));
else {
  for (const { file, line, message } of shown) console.error(`${file}:${line}: ${message}`);
  for (const story of stories) {
    console.log(`${story.case}, session ${story.session}: ${story.responses} responses, ${story.lines} pieces of client text; ${story.twoReactions} responses answer two of the three reactions, the rest all three.`);
  }
  console.log(shown.length === 0 ? 'No faults.' : `${shown.length} faults.`);
}
process.exitCode = shown.length === 0 ? 0 : 1;

function asFault(error: unknown, file: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(.*\.json):(\d+): ([\s\S]*)$/.exec(message);
  return match ? { file: match[1] ?? file, line: Number(match[2]), message: match[3] ?? message } : { file, line: 1, message };
}

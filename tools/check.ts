// npm run -s check: every fault in every story as `file:line: message`; exit 1 if there is any.

import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStory } from '../src/story/check-story.ts';
import { CompileError, compileStory, type Fault } from '../src/story/compile.ts';
import { partName, partsOf } from '../src/story/part.ts';
import { caseIds, loadCase, partFile } from './stories.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const faults: Fault[] = [];
const stories: { case: string; part: string; responses: number; lines: number; twoReactions: number }[] = [];

for (const id of caseIds()) {
  try {
    const caseFile = loadCase(id);
    for (const part of partsOf(caseFile)) {
      const file = partFile(id, part);
      const { faults: found, ...counts } = checkStory(compileStory(file), file, caseFile);
      faults.push(...found);
      stories.push({ case: id, part: partName(part), ...counts });
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
    console.log(`${story.case}, ${story.part}: ${story.responses} responses, ${story.lines} pieces of client text; ${story.twoReactions} responses answer two of the three reactions, the rest all three.`);
  }
  console.log(shown.length === 0 ? 'No faults.' : `${shown.length} faults.`);
}
process.exitCode = shown.length === 0 ? 0 : 1;

function asFault(error: unknown, file: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(.*\.json):(\d+): ([\s\S]*)$/.exec(message);
  return match ? { file: match[1] ?? file, line: Number(match[2]), message: match[3] ?? message } : { file, line: 1, message };
}

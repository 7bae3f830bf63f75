// npm run -s check [-- --stories DIR] [--json]: every fault in every story as `file:line: message`;
// exit 1 if there is any, 2 if there is nothing to check.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStories } from './check-stories.ts';
import { caseIds, STORIES } from './stories.ts';
import { sayFrom, seenFrom } from './story-files.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    stories: { type: 'string', default: STORIES },
  },
});
const folder = resolve(values.stories);

if (!existsSync(folder) || caseIds(folder).length === 0) {
  console.error(
    `There are no stories in ${folder}. Name a folder that has one folder a case, each with a case.json, and contract.ink beside them.`,
  );
  process.exitCode = 2;
} else {
  const { parts, faults, left } = await checkStories(folder);
  if (values.json) {
    const shown = faults.map((fault) => ({ ...fault, file: seenFrom(process.cwd(), fault.file) }));
    console.log(
      JSON.stringify({
        faults: shown,
        stories: parts.map(({ report: { faults: _, ...counts }, ...of }) => ({ ...of, ...counts })),
        left,
      }),
    );
  } else {
    for (const fault of faults) console.error(sayFrom(process.cwd(), fault));
    for (const {
      case: id,
      part,
      report: { responses, lines, twoReactions, cutShort },
    } of parts) {
      console.log(
        `${id}, ${part}: ${responses} responses, ${lines} pieces of client text; ${twoReactions} responses answer two of the three reactions, the rest all three.`,
      );
      if (cutShort !== null) console.log(`${id}, ${part}: not wholly checked: ${cutShort}.`);
    }
    if (left !== null) console.log(left);
    console.log(
      faults.length === 0
        ? 'No faults.'
        : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
    );
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
}

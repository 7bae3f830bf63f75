// npm run -s lines -- --case theo [--json]: every line and answer of a case's stories with an id
// that survives rewording, where it stands, and its words.

import { parseArgs } from 'node:util';
import { linesOf } from '../src/authoring/line-ids.ts';
import { partName, partsOf } from '../src/story/part.ts';
import { loadCase, partFile } from './stories.ts';
import { compileFile, seenFrom } from './story-files.ts';

const { values } = parseArgs({
  options: { case: { type: 'string' }, json: { type: 'boolean', default: false } },
});
if (!values.case) throw new Error('Name a case: npm run -s lines -- --case theo');
const all = partsOf(loadCase(values.case)).flatMap((part) => {
  const { json, places } = compileFile(partFile(values.case ?? '', part));
  return linesOf(json, places).map(({ id, words, place }) => {
    const source = places.lines.get(place) ?? places.responses.get(place) ?? null;
    return {
      id: `${partName(part)}.${id}`,
      file: source ? seenFrom(process.cwd(), source.file) : '',
      line: source?.line ?? 0,
      words,
    };
  });
});
if (values.json) console.log(JSON.stringify(all));
else for (const { id, file, line, words } of all) console.log(`${id}\t${file}:${line}\t${words}`);

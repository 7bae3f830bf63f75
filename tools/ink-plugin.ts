// The Vite plugin for stories: compiles .ink on import, checks it, reports faults as `file:line:
// message` in the terminal and the browser's overlay, and reloads on edit. Of case.json only the
// card is put into the script.

import { dirname, join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { cardOf } from '../src/story/case-file.ts';
import { type Fault, FaultyError } from '../src/authoring/fault.ts';
import { FIRST_PART } from '../src/story/part.ts';
import {
  beginChecks,
  beginPartCheck,
  checkWhole,
  findEndless,
  finish,
  type PartCheck,
} from './check-stories.ts';
import { isFaultless } from './faultless.ts';
import { STORIES } from './stories.ts';
import { storyImport } from './story-import.ts';
import { compileFile, readCaseFile, sayFrom, type StoryOnDisk } from './story-files.ts';

/**
 * Makes `import story from './session-2.ink'` give `{ hash, structure, address }` and `import found from
 * './case.json'` give `{ card, address }`, both checked. What is needed first comes in one file, so
 * that it is one request: at a case's address are the case and its first session. `stories` is the
 * folder that they are in.
 */
export function inkPlugin(stories = STORIES): Plugin {
  let building = false;
  let begun: readonly PartCheck[] = [];
  return {
    name: 'joining-room:ink',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
    },
    /**
     * What cannot be read, or never comes to an end, is named before all is told, which takes long.
     */
    buildStart() {
      if (!building) return;
      const { checks, faults } = beginChecks(stories);
      begun = checks;
      const first =
        faults.length > 0
          ? faults
          : findEndless(checks.filter(({ key }) => !isFaultless(key))).flatMap(
              (one) => finish(one).faults,
            );
      if (first.length > 0) this.error(errorOf(first));
    },
    async load(id) {
      const found = storyImport(id);
      if (!found) return null;
      const { kind, file, caseFile, folder, name: part } = found;
      const emit = (name: string, text: string): string =>
        addressOf(
          building
            ? this.emitFile({ type: 'asset', name: `${folder}-${name}.json`, source: text })
            : null,
          text,
        );
      const read = (story: string): StoryOnDisk =>
        readStory(
          story,
          caseFile,
          begun.find((one) => resolve(one.file) === resolve(story)),
        );
      const watch = (files: readonly string[]): void => {
        for (const one of files) this.addWatchFile(normalizePath(resolve(one)));
      };
      this.addWatchFile(caseFile);
      try {
        if (kind === 'case') {
          const theCase = readCaseFile(file).caseFile;
          const { hash, structure, json, files } = read(join(dirname(file), `${FIRST_PART}.ink`));
          watch(files);
          const faults = await checkWhole(folder, stories);
          if (faults.length > 0) return this.error(errorOf(faults));
          return {
            code: `export default { card: ${JSON.stringify(cardOf(theCase))}, address: ${emit('case', JSON.stringify({ caseFile: theCase, firstSession: { hash, structure, json } }))} };`,
            moduleType: 'js',
          };
        }
        const { hash, structure, json, files } = read(file);
        watch(files);
        return `export default { hash: '${hash}', structure: '${structure}', address: ${emit(part, json)} };`;
      } catch (error) {
        if (!(error instanceof FaultyError)) throw error;
        watch(error.files);
        return this.error(errorOf(error.faults));
      }
    },
  };
}

/** All faults in one message, and where the first of them is. */
function errorOf(faults: readonly Fault[]): {
  message: string;
  id?: string;
  loc?: { file: string; line: number; column: number };
} {
  const message = faults.map((fault) => sayFrom(process.cwd(), fault)).join('\n');
  const [first] = faults;
  return first
    ? { message, id: first.file, loc: { file: first.file, line: first.line, column: 0 } }
    : { message };
}

/** A story compiled and checked; `begun` where that has been begun already. @throws FaultyError */
function readStory(file: string, caseFile: string, begun: PartCheck | undefined): StoryOnDisk {
  const part = begun ?? beginPartCheck(file, compileFile(file), readCaseFile(caseFile).caseFile);
  const faults = isFaultless(part.key) ? [] : finish(part).faults;
  if (faults.length > 0) throw new FaultyError(faults, part.story.files);
  return part.story;
}

/**
 * Where the text is fetched from, as an expression: a file of the built site, so that it is not
 * parsed as script; in the dev server the text itself.
 */
function addressOf(asset: string | null, text: string): string {
  return asset === null
    ? JSON.stringify(`data:application/json,${encodeURIComponent(text)}`)
    : `import.meta.ROLLUP_FILE_URL_${asset}`;
}

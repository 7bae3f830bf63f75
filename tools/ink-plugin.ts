// The Vite plugin for stories: compiles .ink on import, checks it, reports faults as `file:line: message` in the
// terminal and the browser's overlay, and reloads on edit. Of case.json only the card is put into the script.

import { dirname, join, relative, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { normalizePath, type Plugin } from 'vite';
import { type CaseFile, cardOf, parseCase } from '../src/story/case-file.ts';
import { checkStory } from '../src/story/check-story.ts';
import { FIRST_PART } from '../src/story/part.ts';
import { CompileError, type CompiledStory, type Fault, compileStory } from '../src/story/compile.ts';
import { storyImport } from './story-import.ts';

/**
 * Makes `import story from './session-2.ink'` give `{ hash, address }` and `import found from './case.json'` give `{ card, address }`, both
 * checked. What is needed first comes in one file, so that it is one request: at a case's address are the case and its first session.
 */
export function inkPlugin(): Plugin {
  let building = false;
  return {
    name: 'joining-room:ink',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
    },
    /** The words that are needed first are fetched beside the script, not after it: on a slow line that is a round trip less. */
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => Object.keys(bundle).filter((name) => /-case-[^/]*\.json$/.test(name)).map((name) => ({
        tag: 'link', injectTo: 'head' as const, attrs: { rel: 'preload', as: 'fetch', href: `./${name}`, crossorigin: true, fetchpriority: 'low' },
      })),
    },
    load(id) {
      const found = storyImport(id);
      if (!found) return null;
      const { kind, file, caseFile, folder, name: part } = found;
      const emit = (name: string, text: string): string => addressOf(building ? this.emitFile({ type: 'asset', name: `${folder}-${name}.json`, source: text }) : null, text);
      const blame = (message: string, fault?: Fault): never => this.error({ message, id: fault?.file ?? file, ...(fault && { loc: { file: fault.file, line: fault.line, column: 0 } }) });
      this.addWatchFile(caseFile);
      if (kind === 'case') {
        const theCase = readCase(file, (fault) => blame(`${relative(process.cwd(), file)}:1: ${fault}`));
        const { story: { hash, json }, watch } = readStory(join(dirname(file), `${FIRST_PART}.ink`), caseFile, blame);
        for (const one of watch) this.addWatchFile(one);
        return { code: `export default { card: ${JSON.stringify(cardOf(theCase))}, address: ${emit('case', JSON.stringify({ caseFile: theCase, firstSession: { hash, json } }))} };`, moduleType: 'js' };
      }
      const { story: { hash, json }, watch } = readStory(file, caseFile, blame);
      for (const one of watch) this.addWatchFile(one);
      return `export default { hash: ${JSON.stringify(hash)}, address: ${emit(part, json)} };`;
    },
  };
}

/** A story compiled and checked, and the files it was read from. */
function readStory(file: string, caseFile: string, blame: (message: string, fault?: Fault) => never): { readonly story: CompiledStory; readonly watch: readonly string[] } {
  const said = (fault: Fault): string => `${relative(process.cwd(), fault.file)}:${fault.line}: ${fault.message}`;
  try {
    const story = compileStory(file);
    const { faults } = checkStory(story, file, parseCase(JSON.parse(readFileSync(caseFile, 'utf8'))));
    if (faults.length > 0) throw new CompileError(faults, story.files);
    return { story, watch: story.files.map((one) => normalizePath(resolve(one))) };
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return blame(error.faults.map(said).join('\n'), error.faults[0]);
  }
}

/** Where the text is fetched from, as an expression: a file of the built site, so that it is not parsed as script; in the dev server the text itself. */
function addressOf(asset: string | null, text: string): string {
  return asset === null ? JSON.stringify(`data:application/json,${encodeURIComponent(text)}`) : `import.meta.ROLLUP_FILE_URL_${asset}`;
}

function readCase(file: string, blame: (fault: string) => never): CaseFile {
  try {
    return parseCase(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return blame(error instanceof Error ? error.message : String(error));
  }
}

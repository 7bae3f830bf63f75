// The Vite plugin for stories: compiles .ink on import, checks it, reports faults as `file:line: message` in the
// terminal and the browser's overlay, and reloads on edit. Of case.json only the card is put into the script.

import { basename, dirname, join, relative, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type CaseFile, cardOf, parseCase } from '../src/story/case-file.ts';
import { checkStory } from '../src/story/check-story.ts';
import { CompileError, type CompiledStory, type Fault, compileStory } from '../src/story/compile.ts';

/** Makes `import story from './session-1.ink'` give `{ hash, address }` and `import found from './case.json'` give `{ card, address }`, both checked. */
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
      handler: (_, { bundle = {} }) => Object.keys(bundle).filter((name) => /-(case|session-1)-[^/]*\.json$/.test(name)).map((name) => ({
        tag: 'link', injectTo: 'head' as const, attrs: { rel: 'preload', as: 'fetch', href: `./${name}`, crossorigin: true, fetchpriority: 'low' },
      })),
    },
    load(id) {
      const file = id.split('?')[0] ?? id;
      if (file.endsWith('/case.json')) {
        this.addWatchFile(file);
        const text = JSON.stringify(readCase(file, (fault) => this.error({ message: `${relative(process.cwd(), file)}:1: ${fault}`, id: file })));
        const asset = building ? this.emitFile({ type: 'asset', name: `${basename(dirname(file))}-case.json`, source: text }) : null;
        return { code: `export default { card: ${JSON.stringify(cardOf(parseCase(JSON.parse(text))))}, address: ${addressOf(asset, text)} };`, moduleType: 'js' };
      }
      if (!file.endsWith('.ink')) return null;
      try {
        const story = compileStory(file);
        for (const one of story.files) this.addWatchFile(resolve(one));
        const caseFile = join(dirname(file), 'case.json');
        this.addWatchFile(caseFile);
        const { faults } = checkStory(story, file, parseCase(JSON.parse(readFileSync(caseFile, 'utf8'))));
        if (faults.length > 0) throw new CompileError(faults, story.files);
        return moduleOf(story, building ? this.emitFile({ type: 'asset', name: `${basename(dirname(file))}-${basename(file, '.ink')}.json`, source: story.json }) : null);
      } catch (error) {
        if (!(error instanceof CompileError)) throw error;
        for (const one of error.files) this.addWatchFile(resolve(one));
        const [first] = error.faults;
        const said = (fault: Fault): string => `${relative(process.cwd(), fault.file)}:${fault.line}: ${fault.message}`;
        this.error({ message: error.faults.map(said).join('\n'), ...(first && { id: first.file, loc: { file: first.file, line: first.line, column: 0 } }) });
      }
    },
  };
}

function moduleOf(story: CompiledStory, asset: string | null): string {
  return `export default { hash: ${JSON.stringify(story.hash)}, address: ${addressOf(asset, story.json)} };`;
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

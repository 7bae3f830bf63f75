// How the built game is cut into scripts, so that one which did not come can be asked for again
// (docs/decisions/009). Every import() in src becomes a script of its own whose address is handed
// to whoever waits for it; apart from that one it needs the first script only.

import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');
const at = (path: string): string => resolve(root, path).replaceAll('\\', '/');
/**
 * Loaded beside the first script, and not part of it: it must be there when the first one is not.
 */
const BOOT = at('src/loading/boot.ts');
/** The drawn room and the still one, which share too much to carry it in the first script. */
const ROOMS = [at('src/stage/open-stage.ts'), at('src/stage/open-still.ts')];
const LATE_IMPORT = /\(\)\s*=>\s*import\(\s*'([^']+)'\s*\)/g;

/**
 * Cuts the scripts of the built site; the dev server has none of this.
 * @throws Error in the build for an import() that is not written `() => import('…')`
 */
export function lateScripts(): Plugin {
  /**
   * The modules that are loaded later, each at the head of its script, and the reference to that
   * script.
   */
  const heads = new Map<string, string>();
  const withFirst = new Set<string>();
  return {
    name: 'joining-room:late-scripts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        // A preload that failed would be remembered by browsers as the script that failed.
        modulePreload: false,
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: 'index', test: (id) => withFirst.has(id) }] },
          },
        },
      },
    }),
    buildStart() {
      heads.clear();
      this.emitFile({ type: 'chunk', id: BOOT });
    },
    async transform(code, id) {
      if (!id.startsWith(`${at('src')}/`) || !code.includes('import(')) return null;
      const found = [...code.matchAll(LATE_IMPORT)];
      const addresses = new Map<string, string>();
      for (const [, path = ''] of found) {
        const head = (await this.resolve(path, id))?.id;
        if (!head) return this.error(`There is no “${path}”, which ${id} imports.`);
        if (!heads.has(head))
          heads.set(
            head,
            this.emitFile({
              type: 'chunk',
              id: head,
              preserveSignature: 'strict',
              name: basename(head).split('.')[0] ?? head,
            }),
          );
        addresses.set(path, `import.meta.ROLLUP_FILE_URL_${heads.get(head)}`);
      }
      return code.replaceAll(
        LATE_IMPORT,
        (_, path: string) =>
          `(ask = (address) => import(/* @vite-ignore */ address)) => ask(${addresses.get(path)})`,
      );
    },
    buildEnd(error) {
      if (error) return;
      withFirst.clear();
      const needs = (id: string, found = new Set<string>()): Set<string> => {
        if (found.has(id)) return found;
        found.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) needs(next, found);
        return found;
      };
      for (const id of needs(at('index.html'))) withFirst.add(id);
      const late = [...heads.keys()].map((head) => ({ head, needed: needs(head) }));
      for (const { head, needed } of late) {
        for (const id of needed) {
          const others = late
            .filter((one) => one.head !== head && one.needed.has(id))
            .map((one) => one.head);
          // Asked for at another address, a script would find what it shares at the old one, where
          // it may have failed for good.
          if (others.some((other) => !ROOMS.includes(head) || !ROOMS.includes(other)))
            withFirst.add(id);
        }
      }
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.dynamicImports.length > 0)
          this.error(
            `${chunk.fileName} imports ${chunk.dynamicImports.join(' and ')} in a way that cannot be tried again: write again(() => import('…')).`,
          );
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((one) => one.type === 'chunk' && one.facadeModuleId === BOOT)
          .map(({ fileName }) => ({
            tag: 'script',
            injectTo: 'head-prepend' as const,
            attrs: { async: true, src: `./${fileName}` },
          })),
    },
  };
}

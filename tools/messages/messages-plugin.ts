// The Vite plugin for the words of the interface: compiles them as they are imported, and puts those
// of the page itself into index.html. LANGUAGE=en-XA builds the game in pseudo-English.

import { normalizePath, type Plugin } from 'vite';
import { PSEUDO } from './pseudo.ts';
import {
  compileAll,
  compiledIn,
  ENGLISH,
  fileOfModule,
  type Language,
  messagesIn,
  writtenAt,
} from './words-on-disk.ts';

/** `{{page.lead}}` in index.html: the message “lead” of the file “page”. */
const IN_PAGE = /\{\{([\w-]+)\.(\w+)\}\}/g;

/** @throws Error in the build for a message that cannot be read or is not there */
export function messagesPlugin(asked = process.env['LANGUAGE']): Plugin {
  const language: Language = asked === PSEUDO ? PSEUDO : ENGLISH;
  const inPage = (file: string, name: string): string => {
    const message = messagesIn(file, language)[name];
    if (typeof message !== 'string')
      throw new Error(`index.html has {{${file}.${name}}}, which is not in ${writtenAt(file)}.`);
    return asHtml(message);
  };
  return {
    name: 'joining-room:messages',
    enforce: 'pre',
    config: compileAll,
    load(id) {
      const file = fileOfModule(id);
      if (file === null) return null;
      this.addWatchFile(normalizePath(writtenAt(file)));
      return { code: compiledIn(file, language), moduleType: 'ts' };
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page
          .replace(`lang="${ENGLISH}"`, `lang="${language}"`)
          .replaceAll(IN_PAGE, (_, file: string, name: string) => inPage(file, name)),
    },
  };
}

/** A message without arguments in a page: what stands out is strong, and a number can be called. */
function asHtml(message: string): string {
  return message
    .replaceAll('&', '&amp;')
    .replaceAll(/<(\/?)b>/g, '<$1strong>')
    .replaceAll(/<a>(.*?)<\/a>/g, (_, words: string) => {
      return `<a href="tel:${words.replaceAll(/\D/g, '')}">${words}</a>`;
    });
}

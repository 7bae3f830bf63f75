// What an import of a story's file leads to, by its id alone. Vite gives ids with / on every
// system, other plugins and Node give them with \ on Windows; here they are the same.

import { slashed } from './slashed.ts';

export type StoryImport = {
  readonly kind: 'case' | 'ink';
  /**
   * The file without what is asked of it (`?import`), with / on every system; so is the case file
   * beside it.
   */
  readonly file: string;
  readonly caseFile: string;
  /** The folder's name, which is the id of the case; and the file's, without its ending. */
  readonly folder: string;
  readonly name: string;
};

/** The case file or the story that an id leads to, or null where it is neither. */
export function storyImport(id: string): StoryImport | null {
  const file = slashed(id.split('?')[0] ?? '');
  const [, above, folder, name, ending] = /^(.*\/)?([^/]+)\/([^/]+)\.(json|ink)$/.exec(file) ?? [];
  if (folder === undefined || name === undefined || (ending === 'json' && name !== 'case'))
    return null;
  return {
    kind: ending === 'ink' ? 'ink' : 'case',
    file,
    caseFile: `${above ?? ''}${folder}/case.json`,
    folder,
    name,
  };
}

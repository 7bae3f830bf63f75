// Whose work the built game carries, and on what terms: a page beside the game that names each of
// them with its licence.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { slashed } from './slashed.ts';

/** Its address beside index.html. */
export const LICENCES_PAGE = 'licences.html';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
/** The package a module lies in, by its id. */
const PACKAGE_OF = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/;

export type Notice = {
  /** As it is published, `@scope/name` or `name`. */
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package states it. */
  readonly licence: string;
  /** The whole of the licence, as the package gives it. */
  readonly text: string;
};
type Package = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/**
 * What the project in folder `root` is built from: itself first, then its dependencies and theirs,
 * by name.
 *
 * @throws Error naming a package that is not installed, or comes without a licence
 */
export function noticesOf(root: string): readonly Notice[] {
  const found = new Map<string, Notice>();
  const follow = (folder: string): void => {
    const {
      name,
      version,
      license,
      dependencies = {},
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    if (found.has(name)) return;
    const texts = readdirSync(folder)
      .filter((one) => LICENCE_FILE.test(one))
      .sort()
      .map((one) => readFileSync(join(folder, one), 'utf8').trim());
    if (!license || texts.length === 0)
      throw new Error(
        `${name} ${version} comes without a licence, so it cannot be part of the game. Look into ${folder}.`,
      );
    found.set(name, { name, version, licence: license, text: texts.join('\n\n') });
    for (const dependency of Object.keys(dependencies)) follow(folderOf(dependency, folder, root));
  };
  follow(root);
  const [own, ...others] = found.values();
  return own ? [own, ...others.sort((a, b) => (a.name < b.name ? -1 : 1))] : [];
}

/** Where a dependency of the package in `folder` lies. */
function folderOf(dependency: string, folder: string, root: string): string {
  const places = [join(folder, 'node_modules', dependency), join(root, 'node_modules', dependency)];
  const place = places.find((one) => existsSync(join(one, 'package.json')));
  if (!place) throw new Error(`${dependency} is not installed. Run npm ci.`);
  return place;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page, in the styles at these addresses. */
export function licencesPage(
  [own, ...others]: readonly Notice[],
  styles: readonly string[] = [],
): string {
  const words = (text: string): string =>
    text
      .split(/\n\s*\n/)
      .map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
      .join('\n');
  const part = ({ name, version, licence, text }: Notice): string =>
    `<h2>${escaped(name)} ${escaped(version)}</h2>\n<p>${escaped(licence)}</p>\n${words(text)}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="dark light" />
<title>Licences · Joining Room</title>
${styles.map((address) => `<link rel="stylesheet" href="./${address}" />`).join('\n')}
</head>
<body>
<main class="page">
<p><a href="./">Joining Room</a></p>
<h1>Licences</h1>
<p>The game, its stories and its drawings:</p>
${own ? words(own.text) : ''}
<p>It is built with the work of others, named here with their terms.</p>
${others.map(part).join('\n')}
</main>
</body>
</html>
`;
}

/**
 * Puts the page beside the built game, and shows it in the dev server.
 * @throws Error in the build for a package in the game that the page does not name
 */
export function licenceNotices(root: string): Plugin {
  return {
    name: 'joining-room:licence-notices',
    configureServer(server) {
      server.middlewares.use(`/${LICENCES_PAGE}`, (_, answer) =>
        answer
          .setHeader('Content-Type', 'text/html; charset=utf-8')
          .end(licencesPage(noticesOf(root))),
      );
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const notices = noticesOf(root);
        const named = new Set(notices.map(({ name }) => name));
        for (const id of this.getModuleIds()) {
          const name = PACKAGE_OF.exec(slashed(id))?.[1];
          if (name && name !== 'vite' && !named.has(name))
            this.error(
              `${name} is part of the game and is no dependency of it: put it among the dependencies in package.json, so that its licence is told.`,
            );
        }
        this.emitFile({
          type: 'asset',
          fileName: LICENCES_PAGE,
          source: licencesPage(
            notices,
            Object.keys(bundle).filter((name) => name.endsWith('.css')),
          ),
        });
      },
    },
  };
}

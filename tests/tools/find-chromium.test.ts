import { describe, expect, it } from 'vitest';
import { type Machine, searchChromium, whatToDo } from '../../tools/find-chromium.ts';

/** A machine with these files. */
const machine = (
  platform: NodeJS.Platform,
  env: Record<string, string>,
  ...files: readonly string[]
): Machine => ({ platform, env, exists: (path) => files.includes(path) });
const found = (path: string) => ({ kind: 'found', path });

describe('the browser for the tests', () => {
  it('on Linux is the first Chromium or Chrome on the path', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    expect(
      searchChromium(machine('linux', env, '/usr/bin/chromium', '/usr/bin/google-chrome')),
    ).toEqual(found('/usr/bin/chromium'));
    expect(
      searchChromium(
        machine('linux', env, '/usr/bin/google-chrome-stable', '/usr/local/bin/google-chrome'),
      ),
    ).toEqual(found('/usr/local/bin/google-chrome'));
    expect(searchChromium(machine('linux', env, '/usr/bin/microsoft-edge'))).toEqual(
      found('/usr/bin/microsoft-edge'),
    );
    expect(searchChromium(machine('linux', env, '/opt/chromium'))).toEqual({ kind: 'none' });
    expect(searchChromium(machine('linux', {}, '/usr/bin/chromium'))).toEqual({ kind: 'none' });
  });

  it('on a Mac is in the applications of all, or in one’s own', () => {
    const chrome = 'Google Chrome.app/Contents/MacOS/Google Chrome';
    const env = { PATH: '/usr/bin', HOME: '/Users/ada' };
    expect(searchChromium(machine('darwin', env, `/Applications/${chrome}`))).toEqual(
      found(`/Applications/${chrome}`),
    );
    expect(searchChromium(machine('darwin', env, `/Users/ada/Applications/${chrome}`))).toEqual(
      found(`/Users/ada/Applications/${chrome}`),
    );
    expect(
      searchChromium(
        machine(
          'darwin',
          env,
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ),
      ),
    ).toEqual(found('/Applications/Chromium.app/Contents/MacOS/Chromium'));
  });

  it('on Windows is where Chrome or Edge are usually put, or on the path', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LocalAppData: 'C:\\Users\\ada\\AppData\\Local',
      Path: 'C:\\Windows;"D:\\my tools"',
      PathExt: '.COM;.EXE;.BAT',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(searchChromium(machine('win32', env, edge))).toEqual(found(edge));
    const own = 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(searchChromium(machine('win32', env, edge, own))).toEqual(found(own));
    const onPath = 'D:\\my tools\\chrome.exe';
    expect(searchChromium(machine('win32', env, edge, own, onPath))).toEqual(found(onPath));
    // A batch file cannot be started without a shell.
    expect(searchChromium(machine('win32', env, 'C:\\Windows\\chrome.bat'))).toEqual({
      kind: 'none',
    });
    expect(searchChromium(machine('win32', {}))).toEqual({ kind: 'none' });
  });

  it('is the one that CHROMIUM_PATH names, before all others', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chrome/chrome' };
    expect(
      searchChromium(machine('linux', env, '/usr/bin/chromium', '/opt/chrome/chrome')),
    ).toEqual(found('/opt/chrome/chrome'));
    expect(
      searchChromium(
        machine('linux', { ...env, CHROMIUM_PATH: 'my-chrome' }, '/usr/bin/my-chrome'),
      ),
    ).toEqual(found('/usr/bin/my-chrome'));
    expect(
      searchChromium(
        machine('win32', { Chromium_Path: 'D:\\chrome\\chrome.exe' }, 'D:\\chrome\\chrome.exe'),
      ),
    ).toEqual(found('D:\\chrome\\chrome.exe'));
    expect(
      searchChromium(machine('linux', { ...env, CHROMIUM_PATH: '' }, '/usr/bin/chromium')),
    ).toEqual(found('/usr/bin/chromium'));
  });

  it('is not another one where CHROMIUM_PATH names none', () => {
    expect(
      searchChromium(
        machine('linux', { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' }, '/usr/bin/chromium'),
      ),
    ).toEqual({ kind: 'not there', named: '/opt/gone' });
  });

  it('is asked for in words where there is none', () => {
    expect(whatToDo({ kind: 'found', path: '/usr/bin/chromium' })).toBeNull();
    expect(whatToDo({ kind: 'none' })).toMatch(/Install one, or set CHROMIUM_PATH/);
    expect(whatToDo({ kind: 'not there', named: '/opt/gone' })).toContain('“/opt/gone”');
  });
});

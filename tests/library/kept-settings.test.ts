import { describe, expect, it } from 'vitest';
import { keepSettings, readSettings } from '../../src/library/kept-settings.ts';
import { SETTINGS } from '../../src/ui/settings.ts';

const storage = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });

describe('the settings', () => {
  it('are the defaults where nothing is kept, or storage is refused, or what is kept is broken', () => {
    for (const text of [null, '{', '"dusk"', 'null', '[1]'])
      expect(readSettings(storage(text), SETTINGS)).toMatchObject({
        theme: 'dusk',
        textSize: 'normal',
        sound: false,
        stage: true,
      });
    expect(readSettings(null, SETTINGS)).toMatchObject({ theme: 'dusk' });
    expect(
      readSettings(
        {
          getItem: () => {
            throw new Error('refused');
          },
        },
        SETTINGS,
      ),
    ).toMatchObject({ theme: 'dusk' });
  });
  it('keep every field that can be read, and replace only what cannot', () => {
    expect(
      readSettings(
        storage('{"theme":"light","textSize":"enormous","sound":true,"stage":false}'),
        SETTINGS,
      ),
    ).toMatchObject({ theme: 'light', textSize: 'normal', sound: true, stage: false });
  });
  it('come back as they were kept', () => {
    const kept = new Map<string, string>();
    const device = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const settings = {
      ...readSettings(device, SETTINGS),
      contrast: 'high',
      pace: 'all-at-once',
    } as const;
    keepSettings(device, settings);
    expect(readSettings(device, SETTINGS)).toEqual(settings);
  });
});

// The trainee's settings, kept in local storage. What cannot be read is replaced by the default, field by field.

import * as v from 'valibot';

const or = <const T extends readonly [string, ...string[]]>(options: T) => v.fallback(v.picklist(options), options[0]);

/** The first option of each is the default. */
export const SettingsSchema = v.object({
  textSize: or(['normal', 'large', 'larger']),
  /** 'system' follows the device's own wish for less motion. */
  motion: or(['system', 'reduced', 'full']),
  sound: v.fallback(v.boolean(), false),
  contrast: or(['normal', 'high']),
  theme: or(['dusk', 'light']),
  /** Whether the client's lines come one at a time. */
  pace: or(['line-by-line', 'all-at-once']),
  /** Whether a silence is held in real time or chosen by length. */
  silence: or(['held', 'untimed']),
  stage: v.fallback(v.boolean(), true),
});
export type KeptSettings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'joining-room.settings';

/** The settings kept in `storage`, or the defaults. Never throws. */
export function readSettings(storage: Pick<Storage, 'getItem'> | null): KeptSettings {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    return v.parse(SettingsSchema, typeof kept === 'object' && kept !== null ? withEveryField(kept) : withEveryField({}));
  } catch {
    return v.parse(SettingsSchema, withEveryField({}));
  }
}

/** Keeps the settings; a storage that refuses is left alone, the settings then last for this visit. */
export function keepSettings(storage: Pick<Storage, 'setItem'> | null, settings: KeptSettings): void {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing to do: the settings are in force already.
  }
}

/** A missing field is present as undefined, so that its fallback applies. */
function withEveryField(kept: object): object {
  return { ...Object.fromEntries(Object.keys(SettingsSchema.entries).map((key) => [key, undefined])), ...kept };
}

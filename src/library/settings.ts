// The trainee's settings, kept in local storage. What cannot be read is replaced by the default,
// field by field.

/** How loud a part of the room's sound can be, 0 off to 10; the first is the default. */
const LEVELS = [5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10] as const;

/** What each setting can be; the first is the default. */
export const SETTINGS = {
  textSize: ['normal', 'large', 'larger'],
  /** 'system' follows the device's own wish for less motion. */
  motion: ['system', 'reduced', 'full'],
  sound: [false, true],
  roomLevel: LEVELS,
  rainLevel: LEVELS,
  clockLevel: LEVELS,
  shiftLevel: LEVELS,
  contrast: ['normal', 'high'],
  theme: ['dusk', 'light'],
  /** Whether the client's lines come one at a time. */
  pace: ['line-by-line', 'all-at-once'],
  /** Whether a silence is held in real time or chosen by length. */
  silence: ['held', 'untimed'],
  stage: [true, false],
} as const;
export type KeptSettings = { -readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K][number] };

const KEY = 'joining-room.settings';

/** The settings kept in `storage`, or the defaults. Never throws. */
export function readSettings(storage: Pick<Storage, 'getItem'> | null): KeptSettings {
  const kept = keptIn(storage);
  const fields = Object.entries(SETTINGS).map(([field, options]) => [
    field,
    options.find((one) => one === kept[field]) ?? options[0],
  ]);
  return Object.fromEntries(fields) as KeptSettings;
}

/**
 * Keeps the settings; a storage that refuses is left alone, the settings then last for this visit.
 */
export function keepSettings(
  storage: Pick<Storage, 'setItem'> | null,
  settings: KeptSettings,
): void {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing to do: the settings are in force already.
  }
}

function keptIn(storage: Pick<Storage, 'getItem'> | null): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

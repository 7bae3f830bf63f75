// The trainee's settings, kept in local storage; which there are stands in ui/settings.ts. What
// cannot be read is replaced by the default, field by field.

/** What each setting can be; the first is the default. */
type Options = Readonly<Record<string, readonly unknown[]>>;
type Chosen<O extends Options> = { -readonly [K in keyof O]: O[K][number] };

const KEY = 'joining-room.settings';

/** What is kept in `storage` of the settings in `all`, or the defaults. Never throws. */
export function readSettings<O extends Options>(
  storage: Pick<Storage, 'getItem'> | null,
  all: O,
): Chosen<O> {
  const kept = keptIn(storage);
  const fields = Object.entries(all).map(([field, options]) => [
    field,
    options.find((one) => one === kept[field]) ?? options[0],
  ]);
  return Object.fromEntries(fields) as Chosen<O>;
}

/**
 * Keeps the settings; a storage that refuses is left alone, the settings then last for this visit.
 */
export function keepSettings(
  storage: Pick<Storage, 'setItem'> | null,
  settings: Readonly<Record<string, unknown>>,
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

// The trainee's settings; every change is in force at once.

import * as say from '../../messages/compiled/settings.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import { Dialog } from '../components/dialog.tsx';
import { type Level, type Settings, SETTINGS } from '../settings.ts';

type Props = { settings: Settings; onChange: (settings: Settings) => void; onClose: () => void };
type LevelField = 'roomLevel' | 'rainLevel' | 'clockLevel' | 'shiftLevel';
type Field = Exclude<keyof Settings, LevelField>;

type Words<Value extends string = string> = {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
};

/** What is said of each setting and of all that it can be, in the order in which they are shown. */
const CHOICES: { readonly [K in Field]: Words<`${Settings[K]}`> } = {
  textSize: {
    label: say.textSize,
    options: { normal: say.normalSize, large: say.large, larger: say.larger },
  },
  theme: { label: say.theme, options: { dusk: say.dusk, light: say.light } },
  contrast: { label: say.contrast, options: { normal: say.normalContrast, high: say.high } },
  motion: {
    label: say.motion,
    options: { system: say.asDeviceAsks, reduced: say.lessMotion, full: say.fullMotion },
  },
  sound: { label: say.sound, options: { false: say.soundOff, true: say.soundOn } },
  pace: {
    label: say.clientsLines,
    options: { 'line-by-line': say.oneAtATime, 'all-at-once': say.allAtOnce },
  },
  silence: { label: say.silences, options: { held: say.realTime, untimed: say.byLength } },
  stage: { label: say.room, options: { true: say.drawn, false: say.wordsOnly } },
};

/** What can be heard, each with a level of its own. */
const LEVELS: readonly (readonly [LevelField, string])[] = [
  ['roomLevel', say.roomSound],
  ['rainLevel', say.rain],
  ['clockLevel', say.clock],
  ['shiftLevel', say.shift],
];

export function SettingsDialog({ settings, onChange, onClose }: Props) {
  return (
    <Dialog title={everywhere.settings} close={everywhere.done} onClose={onClose}>
      {(Object.keys(CHOICES) as Field[]).map((field) => (
        <Choice key={field} field={field} settings={settings} onChange={onChange} />
      ))}
      {settings.sound && (
        <fieldset class="setting levels">
          <legend>{say.howLoud}</legend>
          {LEVELS.map(([field, label]) => (
            <label key={field}>
              <span>{label}</span>
              <input
                type="range"
                min={0}
                max={10}
                step={1}
                value={settings[field]}
                aria-valuetext={
                  settings[field] === 0 ? say.levelOff : say.level({ level: settings[field] })
                }
                onInput={(event) =>
                  onChange({ ...settings, [field]: Number(event.currentTarget.value) as Level })
                }
              />
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}

/** One setting, as a row of what it can be. */
function Choice({ field, settings, onChange }: { field: Field } & Omit<Props, 'onClose'>) {
  const { label, options }: Words = CHOICES[field];
  const all: readonly Settings[Field][] = SETTINGS[field];
  return (
    <fieldset class="setting">
      <legend>{label}</legend>
      {all.map((value) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={field}
            checked={settings[field] === value}
            onChange={() => onChange({ ...settings, [field]: value })}
          />
          {options[String(value)]}
        </label>
      ))}
    </fieldset>
  );
}

// The trainee's settings; every change is in force at once.

import type { Level, Settings } from '../app-port.ts';
import { Dialog } from '../components/dialog.tsx';

type Props = { settings: Settings; onChange: (settings: Settings) => void; onClose: () => void };
type LevelField = 'roomLevel' | 'rainLevel' | 'clockLevel' | 'shiftLevel';
type Choice = {
  [K in Exclude<keyof Settings, LevelField>]: {
    field: K;
    label: string;
    options: readonly (readonly [Settings[K], string])[];
  };
}[Exclude<keyof Settings, LevelField>];

const CHOICES: readonly Choice[] = [
  {
    field: 'textSize',
    label: 'Text size',
    options: [
      ['normal', 'Normal'],
      ['large', 'Large'],
      ['larger', 'Larger'],
    ],
  },
  {
    field: 'theme',
    label: 'Theme',
    options: [
      ['dusk', 'Dusk'],
      ['light', 'Light'],
    ],
  },
  {
    field: 'contrast',
    label: 'Contrast',
    options: [
      ['normal', 'Normal'],
      ['high', 'High'],
    ],
  },
  {
    field: 'motion',
    label: 'Motion',
    options: [
      ['system', 'As this device asks'],
      ['reduced', 'Less'],
      ['full', 'Full'],
    ],
  },
  {
    field: 'sound',
    label: 'Sound',
    options: [
      [false, 'Off'],
      [true, 'On, quietly'],
    ],
  },
  {
    field: 'pace',
    label: 'The client’s lines',
    options: [
      ['line-by-line', 'One at a time'],
      ['all-at-once', 'All at once'],
    ],
  },
  {
    field: 'silence',
    label: 'Silences',
    options: [
      ['held', 'Held in real time'],
      ['untimed', 'Chosen by length, no clock'],
    ],
  },
  {
    field: 'stage',
    label: 'The room',
    options: [
      [true, 'Drawn'],
      [false, 'Words only'],
    ],
  },
];

/** What can be heard, each with a level of its own. */
const LEVELS: readonly (readonly [LevelField, string])[] = [
  ['roomLevel', 'The room'],
  ['rainLevel', 'Rain'],
  ['clockLevel', 'The clock, in a silence'],
  ['shiftLevel', 'A shift in the alliance'],
];

export function SettingsDialog({ settings, onChange, onClose }: Props) {
  return (
    <Dialog title="Settings" close="Done" onClose={onClose}>
      {CHOICES.map(({ field, label, options }) => (
        <fieldset class="setting" key={field}>
          <legend>{label}</legend>
          {options.map(([value, words]) => (
            <label key={words}>
              <input
                type="radio"
                name={field}
                checked={settings[field] === value}
                onChange={() => onChange({ ...settings, [field]: value })}
              />
              {words}
            </label>
          ))}
        </fieldset>
      ))}
      {settings.sound && (
        <fieldset class="setting levels">
          <legend>How loud</legend>
          {LEVELS.map(([field, label]) => (
            <label key={field}>
              <span>{label}</span>
              <input
                type="range"
                min={0}
                max={10}
                step={1}
                value={settings[field]}
                aria-valuetext={settings[field] === 0 ? 'off' : `${settings[field]} of 10`}
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

// The trainee's settings; every change is in force at once.

import * as say from '../../messages/compiled/settings.ts';
import * as everywhere from '../../messages/compiled/page.ts';
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
    label: say.textSize,
    options: [
      ['normal', say.normalSize],
      ['large', say.large],
      ['larger', say.larger],
    ],
  },
  {
    field: 'theme',
    label: say.theme,
    options: [
      ['dusk', say.dusk],
      ['light', say.light],
    ],
  },
  {
    field: 'contrast',
    label: say.contrast,
    options: [
      ['normal', say.normalContrast],
      ['high', say.high],
    ],
  },
  {
    field: 'motion',
    label: say.motion,
    options: [
      ['system', say.asDeviceAsks],
      ['reduced', say.lessMotion],
      ['full', say.fullMotion],
    ],
  },
  {
    field: 'sound',
    label: say.sound,
    options: [
      [false, say.soundOff],
      [true, say.soundOn],
    ],
  },
  {
    field: 'pace',
    label: say.clientsLines,
    options: [
      ['line-by-line', say.oneAtATime],
      ['all-at-once', say.allAtOnce],
    ],
  },
  {
    field: 'silence',
    label: say.silences,
    options: [
      ['held', say.realTime],
      ['untimed', say.byLength],
    ],
  },
  {
    field: 'stage',
    label: say.room,
    options: [
      [true, say.drawn],
      [false, say.wordsOnly],
    ],
  },
];

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

// A text in the trainee's own words, no longer than a log holds.

import type { ComponentChildren } from 'preact';
import { LONGEST_TEXT } from '../../play/bounds.ts';

type Props = {
  children: ComponentChildren;
  rows: number;
  value: string;
  disabled?: boolean;
  onText: (text: string) => void;
};

export function Written({ children, rows, value, disabled = false, onText }: Props) {
  // What is put in by a program, and not by hand, does not heed `maxLength`.
  return (
    <label class="written">
      {children}
      <textarea
        rows={rows}
        maxLength={LONGEST_TEXT}
        value={value}
        disabled={disabled}
        onInput={(event) => onText(event.currentTarget.value.slice(0, LONGEST_TEXT))}
      />
    </label>
  );
}

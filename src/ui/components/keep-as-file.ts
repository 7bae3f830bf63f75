// Hands a play to the trainee as a file.

import type { PlayFile } from '../app-port.ts';

/** Lets the browser save the file under its name. */
export function keepAsFile({ name, text }: PlayFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

// Whether things should keep still: the trainee's own setting, or the device's.

import type { Settings } from '../app-port.ts';
import { mediaMatches } from './media.ts';

export function lessMotion({ motion }: Settings): boolean {
  return (
    motion === 'reduced' ||
    (motion === 'system' && mediaMatches('(prefers-reduced-motion: reduce)'))
  );
}

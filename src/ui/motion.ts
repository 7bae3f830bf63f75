// Whether things should keep still: the trainee's own setting, or the device's.

import type { Settings } from './app-port.ts';

export function lessMotion({ motion }: Settings): boolean {
  return motion === 'reduced' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);
}

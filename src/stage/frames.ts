// The drawings the stage loads, by name.

import type { Sitter } from './sitters.ts';

const urls = import.meta.glob<string>('../../assets/drawn/*.webp', { eager: true, query: '?url', import: 'default' });

/** The address of a drawing. @throws Error when it has not been drawn */
export function addressOf(name: string): string {
  const url = urls[`../../assets/drawn/${name}.webp`];
  if (!url) throw new Error(`The drawing “${name}” is missing; run “npm run build”.`);
  return url;
}

/** Every drawing that is needed with this person in the picture. */
export function framesOf({ id, room, faces, poses }: Sitter): readonly string[] {
  return [
    room, 'lamp-glow', 'own-chair', ...(room === 'room' ? ['chair-arms', `${id}-things`] : []), `${id}-back`, `${id}-iris`,
    ...poses.map((pose) => `${id}-body-${pose}`),
    ...faces.flatMap((face) => [`${id}-${face}`, `${id}-${face}-shut`]),
  ];
}

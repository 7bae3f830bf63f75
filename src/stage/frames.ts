// The drawings the stage loads, by name.

import { FACES, POSES } from '../story/cues.ts';

const urls = import.meta.glob<string>('../../assets/drawn/*.webp', { eager: true, query: '?url', import: 'default' });

/** The address of a drawing. @throws Error when it has not been drawn */
export function addressOf(name: string): string {
  const url = urls[`../../assets/drawn/${name}.webp`];
  if (!url) throw new Error(`The drawing “${name}” is missing; run “npm run build”.`);
  return url;
}

/** Every drawing that a session with this client needs. */
export function framesOf(client: string): readonly string[] {
  return [
    'room', 'lamp-glow', 'chair-arms', 'own-chair', `${client}-things`, `${client}-back`, `${client}-iris`,
    ...POSES.map((pose) => `${client}-body-${pose}`),
    ...FACES.flatMap((face) => [`${client}-${face}`, `${client}-${face}-shut`]),
  ];
}

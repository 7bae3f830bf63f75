// Where the drawings are, by name.

const urls = import.meta.glob<string>('../../assets/drawn/*.webp', { eager: true, query: '?url', import: 'default' });

/** The address of a drawing. @throws Error when it has not been drawn */
export function addressOf(name: string): string {
  const url = urls[`../../assets/drawn/${name}.webp`];
  if (!url) throw new Error(`The drawing “${name}” is missing; run “npm run build”.`);
  return url;
}

// Which screen an address names, so that Back, Forward and a reload do what they do everywhere.
// Pure.

/** A screen that an address can name. */
export type Destination =
  | { readonly kind: 'title' }
  | { readonly kind: 'cases' }
  | { readonly kind: 'chart'; readonly caseId: string }
  | { readonly kind: 'play'; readonly id: string }
  /** All principles; `at` is the one whose card is looked for. */
  | { readonly kind: 'principles'; readonly at: string | null };

/** The part of the address after “#”, with it; empty for the title. */
export function addressOf(destination: Destination): string {
  switch (destination.kind) {
    case 'title':
      return '';
    case 'cases':
      return '#clients';
    case 'chart':
      return `#chart-${destination.caseId}`;
    case 'play':
      return `#play-${destination.id}`;
    case 'principles':
      return destination.at === null ? '#principles' : `#principles-${destination.at}`;
  }
}

/** The screen named by the part of an address after “#”; the title for any that is not known. */
export function destinationAt(hash: string): Destination {
  const [, kind, name = ''] =
    /^#(clients|chart|play|principles)(?:-([a-z0-9-]+))?$/.exec(hash) ?? [];
  if (kind === 'clients') return { kind: 'cases' };
  if (kind === 'chart' && name) return { kind: 'chart', caseId: name };
  if (kind === 'play' && name) return { kind: 'play', id: name };
  if (kind === 'principles') return { kind: 'principles', at: name || null };
  return { kind: 'title' };
}

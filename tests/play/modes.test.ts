import { describe, expect, it } from 'vitest';
import { type Mode, MODES } from '../../src/play/modes.ts';
import type { PlayView } from '../../src/play/play-view.ts';
import { begun, give } from './theo.ts';

/** Every view of a first session in which each answer is the first one shown, and was guessed. */
function viewsIn(mode: Mode): readonly PlayView[] {
  const play = begun(7, mode);
  const views: PlayView[] = [play.view()];
  play.subscribe((view) => views.push(view));
  while (play.view().standing.kind === 'playing') give(play, 0, { held: 8, guess: 'opening' });
  return views;
}

/** Names of all fields in a value, however deep. */
function fieldsOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null && !Array.isArray(value)) found.add(name);
    fieldsOf(inner, found);
  }
  return found;
}
const fieldsIn = (mode: Mode): ReadonlySet<string> =>
  fieldsOf(JSON.parse(JSON.stringify(viewsIn(mode))));

/** What gives an answer away, or tells of what the client has not shown. */
const SECRETS = ['fit', 'why', 'reasons', 'felt', 'move', 'reaction', 'guess', 'change', 'truth'];

describe('what a way to play lets be seen', () => {
  it('is in Assessed nothing that tells how an answer was meant or taken', () => {
    const fields = fieldsIn('assessed');
    for (const secret of SECRETS) expect(fields).not.toContain(secret);
    expect(viewsIn('assessed').every(({ last, asksGuess }) => last === null && !asksGuess)).toBe(
      true,
    );
  });

  it('is in Practice what an answer did to the meter and how a guess was right, and no reasons', () => {
    const fields = fieldsIn('practice');
    expect(fields).toContain('change');
    expect(fields).toContain('reaction');
    for (const secret of ['fit', 'why', 'reasons', 'felt', 'move', 'truth'])
      expect(fields).not.toContain(secret);
  });

  it('is in Guided the moves, and of an answer that was given what it did and why; of none that was not', () => {
    const views = viewsIn('guided');
    expect(views.every(({ responses }) => responses.every(({ move }) => move !== null))).toBe(true);
    expect(views.at(-1)?.last?.explained?.why).toBeTruthy();
    expect(fieldsOf(views.flatMap(({ responses }) => responses))).not.toContain('fit');
    expect(fieldsOf(views)).not.toContain('felt');
  });

  it.each(MODES)(
    'asks in %s for a guess at some decisions or at none, and never outside a session',
    (mode) => {
      const asked = viewsIn(mode).filter(({ asksGuess }) => asksGuess).length;
      if (mode === 'assessed') expect(asked).toBe(0);
      else expect(asked).toBeGreaterThan(1);
    },
  );
});

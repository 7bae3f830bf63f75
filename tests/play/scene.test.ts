import { describe, expect, it } from 'vitest';
import { showsIn } from '../../src/play/modes.ts';
import type { PlayView } from '../../src/play/play-view.ts';
import type { LineCues } from '../../src/story/cues.ts';
import { placeOf } from '../../src/play/place-of.ts';
import { sceneOf } from '../../src/play/scene.ts';
import { surroundingsOf } from '../../src/play/surroundings.ts';

/** A moment of a part in which these beats have been told, each a list of lines. */
function told(
  kind: PlayView['part']['kind'],
  ...beats: readonly (readonly LineCues[])[]
): PlayView {
  const lines = beats.map((cues) =>
    cues.map((cue) => ({ text: 'A line.', cues: cue, places: [] })),
  );
  return {
    caseId: 'theo',
    part: { kind, number: 1 },
    standing: { kind: 'playing' },
    session: 1,
    mode: 'practice',
    shows: showsIn('practice'),
    asksGuess: false,
    retry: null,
    turn: beats.length - 1,
    lines: lines.at(-1) ?? [],
    responses: [],
    ending: null,
    left: false,
    alliance: 40,
    band: 'wary',
    rupture: 'none',
    last: null,
    earlier: lines.slice(0, -1).map((one) => ({ lines: one, response: '“Go on.”' })),
  };
}
const HALF_PAST_SEVEN = 19 * 60 + 30;
const answers = (count: number): readonly LineCues[][] => Array.from({ length: count }, () => [{}]);

describe('what is round the client', () => {
  it('lasts until a line says otherwise, and begins with the line that has been shown', () => {
    const view = told(
      'session',
      [{ sky: 'rain', wear: 'on' }],
      [{ wear: 'off' }, { presence: 'gone', sky: 'night' }],
    );
    expect(surroundingsOf(view, 1)).toMatchObject({ sky: 'rain', wear: 'off', presence: 'here' });
    expect(surroundingsOf(view, 2)).toMatchObject({ sky: 'night', wear: 'off', presence: 'gone' });
  });
  it('is the desk between two sessions where no line says otherwise', () => {
    expect(placeOf(told('between', [{}]), 1)).toBe('desk');
    expect(placeOf(told('between', [{ place: 'front-desk' }], [{}]), 1)).toBe('front-desk');
    expect(placeOf(told('session', [{}]), 1)).toBe('room');
  });
});

describe('the clock on the wall', () => {
  const afterAnswers = (count: number): number =>
    surroundingsOf(told('session', [{ clock: HALF_PAST_SEVEN }], ...answers(count)), 1).clock;
  it('shows the time that was said, and goes on three or four minutes with each answer', () => {
    expect(afterAnswers(0)).toBe(HALF_PAST_SEVEN);
    expect(afterAnswers(1) - afterAnswers(0)).toBeGreaterThanOrEqual(3);
    expect(afterAnswers(1) - afterAnswers(0)).toBeLessThanOrEqual(4);
  });
  it('has gone on fifty minutes after thirteen answers, and then waits', () => {
    expect(afterAnswers(13)).toBe(HALF_PAST_SEVEN + 50);
    expect(afterAnswers(17)).toBe(HALF_PAST_SEVEN + 50);
  });
  it('is set by the next line that says the time', () => {
    const late = told('session', [{ clock: HALF_PAST_SEVEN }], ...answers(13), [
      { clock: HALF_PAST_SEVEN + 55 },
    ]);
    expect(surroundingsOf(late, 1).clock).toBe(HALF_PAST_SEVEN + 55);
  });
  it('stands still where nobody says what time it is', () => {
    expect(surroundingsOf(told('session', [{}], ...answers(5)), 1).clock).toBe(
      surroundingsOf(told('session', [{}]), 1).clock,
    );
  });
});

describe('what is seen of the client', () => {
  it('changes with a line that says so, and lasts', () => {
    const view = told('session', [{ face: 'anxious', pose: 'held' }], [{}, { face: 'warm' }]);
    expect(sceneOf(view, 1, false)).toMatchObject({
      face: 'anxious',
      eyes: 'anxious',
      pose: 'held',
    });
    expect(sceneOf(view, 2, false)).toMatchObject({ face: 'warm', eyes: 'warm', pose: 'held' });
  });
  it('can be eyes that say something else than the mouth, until the next face', () => {
    const view = told('session', [{ face: 'warm', eyes: 'tired' }], [{ face: 'neutral' }]);
    expect(sceneOf(view, 0, false)).toMatchObject({ face: 'warm', eyes: 'tired' });
    expect(sceneOf(view, 1, false)).toMatchObject({ face: 'neutral', eyes: 'neutral' });
  });
  it('follows the alliance in how the arms rest, where no line says it', () => {
    const rests = (['guarded', 'wary', 'warming', 'open'] as const).map(
      (band) => sceneOf({ ...told('session', [{}]), band }, 1, false).pose,
    );
    expect(rests).toEqual(['crossed', 'held', 'lap', 'open']);
  });
  it('is, with the supervisor, nothing of how it stands with the client', () => {
    const broken = { ...told('supervision', [{}]), alliance: 3, rupture: 'open' as const };
    expect(sceneOf(broken, 1, false)).toMatchObject({ alliance: 70, rupture: 'none', pose: 'lap' });
  });
});

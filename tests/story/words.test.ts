import { describe, expect, it } from 'vitest';
import { parseLineTags, parseResponseTags, TagError } from '../../src/story/cues.ts';
import { countWords, piecesOf, spokenWords } from '../../src/story/spoken.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { hasSafetyCue, talkOf } from '../../src/story/talk-of.ts';
import { typeset } from '../../src/story/typeset.ts';
import type { Talk } from '../../src/model/talk.ts';

describe('a line', () => {
  it('is what is spoken and what is seen, in its order', () => {
    expect(piecesOf('He nods. “Yeah.” He looks up. “No.”')).toEqual([
      { kind: 'seen', text: 'He nods. ' },
      { kind: 'spoken', text: '“Yeah.”' },
      { kind: 'seen', text: ' He looks up. ' },
      { kind: 'spoken', text: '“No.”' },
    ]);
    expect(piecesOf('“And then')).toEqual([{ kind: 'spoken', text: '“And then' }]);
    expect(piecesOf('')).toEqual([]);
  });

  it('has words, of which some are spoken', () => {
    expect(countWords("It’s half-past 7, isn’t it? Straight: don't.")).toBe(7);
    expect(countWords('… – !')).toBe(0);
    expect(spokenWords('He nods twice. “Yeah, I know.” So. “No.”')).toBe(4);
  });

  it('is set the same whichever editor wrote it', () => {
    expect(typeset("\uFEFFIt's\r\n“so”\r")).toBe('It’s\n“so”\n');
    expect(typeset('a\uFEFFb')).toBe('a\uFEFFb');
  });
});

describe('the talk of a turn', () => {
  const turn = (...talks: readonly (Talk | undefined)[]) => ({
    lines: talks.map((talk) => ({ text: '', cues: talk ? { talk } : {}, places: [] })),
  });
  it('is that of its first coded line, and neutral where none is', () => {
    expect(talkOf(turn(undefined, 'sustain', 'change'))).toBe('sustain');
    expect(talkOf(turn(undefined))).toBe('neutral');
    expect(talkOf(turn())).toBe('neutral');
  });
  it('lets a cue about safety fall anywhere in it', () => {
    expect(hasSafetyCue(turn('neutral', undefined, 'safety'))).toBe(true);
    expect(hasSafetyCue(turn('neutral', undefined))).toBe(false);
  });
});

describe('what is wrong', () => {
  const said = (...tags: readonly string[]): string => {
    try {
      parseLineTags(tags);
    } catch (error) {
      if (error instanceof TagError) return `${error.name}: ${error.message}`;
    }
    return '';
  };
  it('in a tag is said with what would be right', () => {
    expect(said('mood:sad')).toBe(
      'TagError: “#mood” is not a tag for a client line. Use face, eyes, pose, gaze, light, sky, clock, until, presence, wear, things, place, pause, talk, evidence, rating, ending, tells, needs.',
    );
    expect(said('light:sun')).toBe('TagError: “#light:sun” is not known. Use one of: room, lamp.');
    expect(said('face')).toBe('TagError: “#face” has no value. Write it as #name:value.');
    expect(said(':warm')).toBe('TagError: “#:warm” has no value. Write it as #name:value.');
    expect(said('face:warm', 'face:warm')).toBe('TagError: “#face” stands twice on the same line.');
    expect(said('clock:119:30')).toMatch(/“#clock:119:30” must be a time of 24 hours, such as/);
    expect(said('clock:19:300')).toMatch(/must be a time/);
    expect(said('evidence:the-car.')).toBe(
      'TagError: “#evidence:the-car.” must be small letters, digits and single hyphens.',
    );
    expect(said('pause:-1')).toBe(
      'TagError: “#pause:-1” must be a whole number of milliseconds from 0 to 15000.',
    );
    expect(said('rating:9 9 9')).toBe(
      'TagError: “#rating:9 9 9” must be four marks from 0 to 10, such as 9 9 9 6.',
    );
    expect(() => parseResponseTags(['mood:sad'])).toThrow(
      '“#mood” is not a tag for a response. Use move, fit, why, principle, tells, needs, stirs, strays.',
    );
    expect(() => parseResponseTags([])).toThrow(
      'A response needs “#move:…”, and this one has none.',
    );
  });

  it('is not the least and the most that may be', () => {
    expect(parseLineTags(['pause:0'])).toEqual({ pause: 0 });
    expect(parseLineTags(['pause:15000'])).toEqual({ pause: 15_000 });
    expect(said('pause:15001')).not.toBe('');
    expect(said('pause:1.5')).not.toBe('');
    expect(parseLineTags(['rating:0 10 0 10']).rating).toEqual([0, 10, 0, 10]);
    expect(said('rating:0 10 0 -1')).not.toBe('');
    expect(parseLineTags([' talk : change '])).toEqual({ talk: 'change' });
  });

  it('in a story is said with where it stood, if it stood anywhere', () => {
    expect(new StoryError('It broke.', '')).toMatchObject({
      name: 'StoryError',
      message: 'It broke.',
      what: 'It broke.',
      round: null,
    });
    expect(new StoryError('It broke.', 'room.3', ['a'])).toMatchObject({
      message: 'It broke. (In the story at room.3.)',
      place: 'room.3',
      round: ['a'],
    });
  });
});

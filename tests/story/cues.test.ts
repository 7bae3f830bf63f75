import { describe, expect, it } from 'vitest';
import { parseLineTags, parseResponseTags, TagError } from '../../src/story/cues.ts';

describe('the tags of a client line', () => {
  it('become typed cues', () => {
    expect(
      parseLineTags([
        'face:hollow',
        'pose:crossed',
        'gaze:door',
        'pause:1800',
        'talk:sustain',
        'evidence:the-car',
      ]),
    ).toEqual({
      face: 'hollow',
      pose: 'crossed',
      gaze: 'door',
      pause: 1800,
      talk: 'sustain',
      evidence: 'the-car',
    });
  });

  it('say what the room is like: sky, time, who is there and what is kept on', () => {
    expect(
      parseLineTags([
        'sky:rain',
        'clock:19:30',
        'presence:gone',
        'wear:off',
        'things:none',
        'place:front-desk',
      ]),
    ).toEqual({
      sky: 'rain',
      clock: 19 * 60 + 30,
      presence: 'gone',
      wear: 'off',
      things: 'none',
      place: 'front-desk',
    });
  });

  it.each([
    ['an unknown name', ['mood:sad']],
    ['an unknown value', ['face:smug']],
    ['no value', ['face']],
    ['the same tag twice', ['face:warm', 'face:tired']],
    ['a pause that is not a number', ['pause:long']],
    ['a time of twelve hours', ['clock:7:30']],
    ['a time that is not on a clock', ['clock:24:10']],
    ['a sky that is not drawn', ['sky:snow']],
    ['an id with a capital', ['evidence:TheCar']],
  ])('refuse %s', (_, tags) => {
    expect(() => parseLineTags(tags)).toThrow(TagError);
  });

  it('lets the eyes say something else than the mouth', () => {
    expect(parseLineTags(['face:warm', 'eyes:anxious'])).toEqual({ face: 'warm', eyes: 'anxious' });
    expect(() => parseLineTags(['face:warm', 'eyes:away'])).toThrow(TagError);
  });

  it('say what is established and what is presupposed, between commas, or nothing', () => {
    expect(parseLineTags(['tells:dog,  cat', 'needs:not dog, cat'])).toEqual({
      tells: ['dog', 'cat'],
      needs: ['not dog', 'cat'],
    });
    expect(parseLineTags(['needs:'])).toEqual({ needs: [] });
    expect(() => parseLineTags(['tells:not dog'])).toThrow(TagError);
    expect(() => parseLineTags(['needs:Dog'])).toThrow(TagError);
  });

  it('say when the hour is over', () => {
    expect(parseLineTags(['clock:13:11', 'until:13:50'])).toEqual({ clock: 791, until: 830 });
    expect(() => parseLineTags(['until:ten to two'])).toThrow(/“#until:ten to two” must be a time/);
  });

  it('takes four marks from 0 to 10 for a rating put before the trainee’s eyes', () => {
    expect(parseLineTags(['rating:9 9 9 6']).rating).toEqual([9, 9, 9, 6]);
    for (const wrong of ['9 9 9', '9 9 9 11', '9 9 9 six', '9 9 9 9 9'])
      expect(() => parseLineTags([`rating:${wrong}`])).toThrow(TagError);
  });
});

describe('the tags of a response', () => {
  const labels = ['move:affirm', 'fit:attuned', 'why:He did the hard part himself.'];
  it('become its labels', () => {
    expect(parseResponseTags(labels)).toEqual({
      move: 'affirm',
      fit: 'attuned',
      why: 'He did the hard part himself.',
    });
  });

  it.each([0, 1, 2])('are needed, every one (%i left out)', (left) => {
    expect(() => parseResponseTags(labels.filter((_, index) => index !== left))).toThrow(TagError);
  });

  it('of a silence say what one sees while it is held', () => {
    const silent = ['move:hold-silence', 'fit:attuned', 'why:He is listening.'];
    expect(() => parseResponseTags(silent)).toThrow(/stirs/);
    expect(
      parseResponseTags([...silent, 'stirs:His knee stops.', 'strays:He looks at the door.']),
    ).toMatchObject({ stirs: 'His knee stops.' });
    expect(() => parseResponseTags([...labels, 'stirs:His knee stops.'])).toThrow(/hold-silence/);
  });
});

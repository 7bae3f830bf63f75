import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { fitsElsewhere } from '../../src/debrief/fits-elsewhere.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { begun, give } from '../play/theo.ts';
import { materialOf } from '../play/material-of.ts';

// Sam, of the template, is worn out, or thinks of leaving; asked about sleep at once, one of them is
// met and the other is not.
const sam = materialOf('_template');
const SLEEP = '“How have you been sleeping?”';

/** A play in which this is protected, and Sam is asked about sleep first. */
function askedAboutSleep(truth: string) {
  for (let seed = 1; ; seed += 1) {
    const play = begun(seed, 'practice', sam);
    if (play.run().truth !== truth) continue;
    give(
      play,
      play.view().responses.findIndex(({ text }) => text === SLEEP),
    );
    return play;
  }
}

describe('an answer that would have met the moment under something else', () => {
  it('is named by what that is, where it did not meet this one', () => {
    const missed = askedAboutSleep('going').run();
    expect(fitsElsewhere(missed, nowOf(missed))).toEqual([['tired']]);
  });

  it('is not where it met the moment as it was', () => {
    const met = askedAboutSleep('tired').run();
    expect(fitsElsewhere(met, nowOf(met))).toEqual([[]]);
  });

  it('is said in the debrief without a name while the case goes on', () => {
    const missed = askedAboutSleep('going').run();
    expect(buildDebrief(missed, nowOf(missed)).turns[0]?.elsewhere).toEqual({ titles: [] });
    const met = askedAboutSleep('tired').run();
    expect(buildDebrief(met, nowOf(met)).turns[0]?.elsewhere).toBeNull();
  });

  it('is found at every answer of a session, by the way that was taken to it', () => {
    const play = askedAboutSleep('going');
    while (play.view().ending === null) give(play, 0);
    const found = fitsElsewhere(play.run(), nowOf(play.run()));
    expect(found).toHaveLength(nowOf(play.run()).turns.length);
    for (const [index, truths] of found.entries()) {
      const turn = nowOf(play.run()).turns[index];
      if (turn?.beat.responses[turn.entry.choice]?.fit === 'attuned') expect(truths).toEqual([]);
    }
  });
});

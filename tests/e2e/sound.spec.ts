import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { Heard, Sound } from '../../src/ui/session/room-sound.ts';
import { openSession, wordsOnly } from './playing.ts';

const HALF = { room: 0.5, rain: 0.5, clock: 0.5, shifts: 0.5 };
/** The game's own sound as a module that any page can import. */
const SOUND = `data:text/javascript;base64,${Buffer.from(stripTypeScriptTypes(readFileSync('src/ui/session/room-sound.ts', 'utf8'))).toString('base64')}`;

/**
 * Six seconds of the room, rendered by the browser without a loudspeaker: how loud it is (RMS),
 * below 200 Hz and above; and how often it ticks.
 */
async function listen(
  page: Page,
  heard: Heard,
  shift = false,
): Promise<{ low: number; high: number; ticks: number }> {
  await page.goto('about:blank');
  return page.evaluate(
    async ({ module, now, shifts }) => {
      const { soundIn } = (await import(module)) as {
        soundIn: (context: BaseAudioContext) => Sound;
      };
      const rate = 44_100;
      const render = async (filter: BiquadFilterType | null): Promise<Float32Array> => {
        const context = new OfflineAudioContext(1, rate * 6, rate);
        const sound = soundIn(context);
        sound.hear(now);
        if (shifts) sound.shift(true);
        const whole = await context.startRendering();
        if (!filter) return whole.getChannelData(0);
        const second = new OfflineAudioContext(1, rate * 6, rate);
        const source = new AudioBufferSourceNode(second, { buffer: whole });
        source
          .connect(new BiquadFilterNode(second, { type: filter, frequency: 200 }))
          .connect(new BiquadFilterNode(second, { type: filter, frequency: 200 }))
          .connect(second.destination);
        source.start();
        return (await second.startRendering()).getChannelData(0);
      };
      const rms = (samples: Float32Array): number =>
        Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
      const high = await render('highpass');
      // A tick stands out of what is round it; each is followed by most of a second without one.
      let [ticks, last] = [0, -rate];
      for (const [at, sample] of high.entries()) {
        if (Math.abs(sample) > 0.01 && at - last > rate / 2) {
          ticks += 1;
          last = at;
        }
      }
      return { low: rms(await render('lowpass')), high: rms(high), ticks };
    },
    { module: SOUND, now: heard, shifts: shift },
  );
}

test('the room hums below 200 Hz, quietly, and with its level at nothing it is silent', async ({
  page,
}) => {
  const room = await listen(page, { levels: HALF, raining: false, silence: false });
  expect(room.low).toBeGreaterThan(2 * room.high);
  expect(room.low).toBeLessThan(0.05);
  const nothing = await listen(
    page,
    { levels: { room: 0, rain: 0, clock: 0, shifts: 0 }, raining: true, silence: true },
    true,
  );
  expect(nothing).toEqual({ low: 0, high: 0, ticks: 0 });
});

test('rain is heard when it rains, the clock in a silence only, a shift when there is one', async ({
  page,
}) => {
  const only = { room: 0, rain: 0, clock: 0, shifts: 0 };
  expect(
    (await listen(page, { levels: { ...only, rain: 0.5 }, raining: true, silence: false })).high,
  ).toBeGreaterThan(0.001);
  expect(
    (await listen(page, { levels: { ...only, rain: 0.5 }, raining: false, silence: false })).high,
  ).toBe(0);
  expect(
    (await listen(page, { levels: { ...only, clock: 0.5 }, raining: false, silence: true })).ticks,
  ).toBeGreaterThanOrEqual(4);
  expect(
    (await listen(page, { levels: { ...only, clock: 0.5 }, raining: false, silence: false })).ticks,
  ).toBe(0);
  expect(
    (await listen(page, { levels: { ...only, shifts: 0.5 }, raining: false, silence: false }, true))
      .high,
  ).toBeGreaterThan(0.0005);
});

test('one press mutes and unmutes in the session, and so does the key M', async ({ page }) => {
  await wordsOnly(page);
  await openSession(page);
  const sound = page.getByRole('button', { name: 'Sound' });
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await sound.click();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('m');
  await expect(sound).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('slider', { name: 'Rain' }).fill('2');
  await page.reload();
  await expect(sound).toHaveAttribute('aria-pressed', 'true');
  expect(
    await page.evaluate(() => JSON.parse(localStorage.getItem('joining-room.settings') ?? '{}')),
  ).toMatchObject({ sound: true, rainLevel: 2, roomLevel: 5 });
});

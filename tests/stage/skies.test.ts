import { describe, expect, it } from 'vitest';
import { mixColour, mixLight, SKY_LIGHTS } from '../../src/stage/skies.ts';
import { SKIES } from '../../src/cast/appearance.ts';

describe('the light of a sky', () => {
  it('leaves a face its colours: little lies over the client in any of them', () => {
    for (const sky of SKIES) expect(SKY_LIGHTS[sky].over.strength).toBeLessThanOrEqual(0.15);
  });
  it('leaves the evening to the lamp, and the morning to the window', () => {
    expect(SKY_LIGHTS.night.lamp).toBeGreaterThan(SKY_LIGHTS.dusk.lamp);
    expect(SKY_LIGHTS.morning.lamp).toBeLessThan(SKY_LIGHTS.rain.lamp);
    expect(SKY_LIGHTS.morning.beam).toBeGreaterThan(SKY_LIGHTS.night.beam);
  });
  it('goes over from one to another, and begins and ends with them', () => {
    const { dusk, night } = SKY_LIGHTS;
    expect(mixLight(dusk, night, 0)).toEqual(dusk);
    expect(mixLight(dusk, night, 1)).toEqual(night);
    expect(mixLight(dusk, night, 0.5).lamp).toBeCloseTo((dusk.lamp + night.lamp) / 2);
    expect(mixColour(0x000000, 0xff8040, 0.5)).toBe(0x804020);
  });
});

import { mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** Names the room whose tests alone are to run; without it, all do. */
export const TESTS_OF = 'TESTS_OF';
const room = process.env[TESTS_OF];

const config = mergeConfig(whole, {
  // The tests of the rooms whose rules are held to by mutation: no drawing, no programs.
  test: { exclude: ['tests/art/**', 'tests/tools/**', 'tests/stage/**'] },
});
if (room) config.test.include = [`tests/${room}/**/*.test.ts`];

export default config;

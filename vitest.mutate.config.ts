import { defineConfig, mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The tests of the rooms whose rules are held to by mutation: no drawing, no programs. */
export default mergeConfig(
  whole,
  defineConfig({
    test: { exclude: ['tests/e2e/**', 'tests/art/**', 'tests/tools/**', 'tests/stage/**'] },
  }),
);

import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/patience.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.test,
    teardownTimeout: PATIENCE.start,
    expect: { poll: { timeout: PATIENCE.expect } },
  },
});

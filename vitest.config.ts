import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './tools/messages/messages-plugin.ts';
import { PATIENCE } from './tests/patience.ts';

export default defineConfig({
  plugins: [messagesPlugin()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.test,
    teardownTimeout: PATIENCE.start,
    // What a worker has loaded serves all its files of tests: a third of the time.
    isolate: false,
    expect: { poll: { timeout: PATIENCE.expect } },
  },
});

import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './tools/messages/messages-plugin.ts';
import { PATIENCE } from './tests/patience.ts';

export default defineConfig({
  plugins: [messagesPlugin()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // One load of the stories for all tests of a worker, and not one for each file: less than half the
    // time. What a test changes of the world around it, it puts back.
    isolate: false,
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.test,
    teardownTimeout: PATIENCE.start,
    expect: { poll: { timeout: PATIENCE.expect } },
  },
});

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
    expect: { poll: { timeout: PATIENCE.expect } },
  },
});

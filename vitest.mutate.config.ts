import { mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** Names the folders of tests that are to run, between commas, and whether the slowest are left out. */
export const [FOLDERS, QUICK] = ['FOLDERS', 'QUICK'] as const;

/** Tests that play whole cases over and over, and notice little that the others do not. */
const SLOW = [
  'tests/play/log-bounds.test.ts',
  'tests/play/case.test.ts',
  'tests/library/read-play.test.ts',
];

const config = mergeConfig(whole, {
  test: {
    // A test that waits for what a change has taken away has noticed it.
    testTimeout: 20_000,
    // It holds two ways of telling against each other, and a change is made to both.
    exclude: [
      'tests/authoring/telling-from-memory.test.ts',
      ...(process.env[QUICK] === 'yes' ? SLOW : []),
    ],
  },
});
config.test.include = (process.env[FOLDERS] ?? '')
  .split(',')
  .map((folder) => `tests/${folder}/**/*.test.ts`);

export default config;

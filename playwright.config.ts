import { defineConfig } from '@playwright/test';
import { PATIENCE } from './tests/patience.ts';
import { launchOptions } from './tools/find-chromium.ts';
import { packageBin } from './tools/run/package-bin.mjs';
import { PLAIN_HOST_ARGS } from './tools/trials/trial.ts';

/** `PORT` lets two copies of the project be tried beside each other. */
const port = Number(process.env['PORT'] ?? 4173);
const found = launchOptions();

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: PATIENCE.test,
  expect: { timeout: PATIENCE.expect },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 720 },
    actionTimeout: PATIENCE.step,
    navigationTimeout: PATIENCE.step,
    launchOptions: { ...found, args: [...found.args, ...PLAIN_HOST_ARGS], timeout: PATIENCE.start },
    // What a workflow keeps of a test that failed, for whoever cannot see its screen.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" "${packageBin(import.meta.dirname, 'vite')}" preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: PATIENCE.start,
  },
});

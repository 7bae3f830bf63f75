import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tools/find-chromium.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:4173',
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_ARGS] },
  },
  webServer: { command: 'vite preview --port 4173 --strictPort', url: 'http://localhost:4173', reuseExistingServer: false },
});

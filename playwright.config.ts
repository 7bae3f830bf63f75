import { execSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

/** The browser to test in: CHROMIUM_PATH, or the first Chromium or Chrome that the system has. */
function browser(): string {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  return execSync('command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable || echo "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"', { encoding: 'utf8' }).trim();
}
const asRoot = process.getuid?.() === 0;

/** A machine without a graphics card draws faster on a plain canvas than through emulated WebGL. */
const WITHOUT_GPU = ['--disable-gpu', '--disable-3d-apis'];

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
    launchOptions: { executablePath: browser(), args: [...(asRoot ? ['--no-sandbox'] : []), ...WITHOUT_GPU] },
  },
  webServer: { command: 'vite preview --port 4173 --strictPort', url: 'http://localhost:4173', reuseExistingServer: false },
});

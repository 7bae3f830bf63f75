import { defineConfig } from 'vite';
import { inkPlugin } from './tools/ink-plugin.ts';
import { securityPolicy } from './tools/security-policy.ts';
import { PLAIN_HOST } from './tools/trials/trial.ts';

export default defineConfig({
  // Relative addresses: the built site works from any sub-path.
  base: './',
  plugins: [inkPlugin(), securityPolicy()],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000, modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: false, allowedHosts: [PLAIN_HOST] },
});

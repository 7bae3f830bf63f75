import { defineConfig } from 'vite';
import { inkPlugin } from './tools/ink-plugin.ts';
import { lateScripts } from './tools/late-scripts.ts';
import { leanInk } from './tools/lean-ink.ts';
import { leanPhaser } from './tools/lean-phaser.ts';
import { licenceNotices } from './tools/licence-notices.ts';
import { messagesPlugin } from './tools/messages/messages-plugin.ts';
import { securityPolicy } from './tools/security-policy.ts';
import { PLAIN_HOST } from './tools/trials/trial.ts';

export default defineConfig({
  // Relative addresses: the built site works from any sub-path.
  base: './',
  plugins: [
    messagesPlugin(),
    inkPlugin(),
    leanInk(),
    leanPhaser(),
    lateScripts(),
    securityPolicy(),
    licenceNotices(import.meta.dirname),
  ],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  preview: { port: 4173, strictPort: false, allowedHosts: [PLAIN_HOST] },
});

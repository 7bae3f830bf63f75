// Phaser as the stage needs it: the parts named in src/stage/phaser-parts.cjs, out of its source, in
// place of the whole of it. The dev server has the whole.

import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const PARTS = resolve(import.meta.dirname, '../src/stage/phaser-parts.cjs');
/** What Phaser's own build decides: both ways to draw, no debugging of them, and no sound. */
const FEATURES = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
} as const;

export function leanPhaser(): Plugin {
  return {
    name: 'joining-room:lean-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: FEATURES,
      resolve: { alias: [{ find: /^phaser$/, replacement: PARTS }] },
    }),
  };
}

#!/usr/bin/env bash
# Everything that must hold: lint, types, import directions, dead code, stories, unit and property tests, build, sizes,
# and whole plays in a real browser.
set -euo pipefail
cd "$(dirname "$0")/.."
bash tools/setup.sh --browser
export PATH="$PWD/node_modules/.bin:$PATH"
step() { echo; echo "== $1"; }

step "Lint";               biome check --error-on-warnings .
step "Draw";               node tools/draw.ts
step "Types";              tsc --noEmit
step "Import directions";  node tools/check-imports.ts
step "Dead code";          knip
step "Stories";            node tools/check.ts
step "Unit and property";  vitest run
step "Build";              vite build --logLevel warn
step "Sizes";              node tools/check-sizes.ts
step "Browser";            playwright test

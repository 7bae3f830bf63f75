#!/usr/bin/env bash
# Installs what is missing and skips what is done: the packages of package-lock.json, and with --browser a Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=node_modules/.installed-from
if ! cmp -s package-lock.json "$stamp" 2>/dev/null; then
  echo "Installing packages (first run, or package-lock.json has changed) …" >&2
  npm install --no-save --no-audit --no-fund --loglevel=error >&2
  cp package-lock.json "$stamp"
fi

[ "${1:-}" = "--browser" ] || exit 0
for browser in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$browser" ] && command -v "$browser" >/dev/null 2>&1 && exit 0
done
[ -d "/Applications/Google Chrome.app" ] && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Installing Chromium for the browser tests …" >&2
  apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
else
  echo "The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it, and run this again." >&2
  exit 1
fi

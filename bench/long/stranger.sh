#!/usr/bin/env bash
# What a stranger does with README's "Start": a fresh clone in a folder without the corpus, npm ci, then `test` or `start`.
set -euo pipefail
cd "$(dirname "$0")/../.."
unset RANCANG_CORPUS RANCANG_REQUIRE
folder=$(mktemp -d)
program=
finish() {
  if [ -n "$program" ]; then kill -- "-$program" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap finish EXIT
git clone -q . "$folder/rancang"
cd "$folder/rancang"
npm ci --no-audit --no-fund
if [ "$1" = test ]; then
  npm test
  exit
fi
set -m
npm start -- --port 0 >"$folder/said" 2>&1 &
program=$!
set +m
until link=$(grep -m1 -oE 'http://[^ ]+' "$folder/said"); do
  kill -0 "$program" 2>/dev/null || { cat "$folder/said"; exit 1; }
  sleep 0.1
done
curl -sSf -L -c "$folder/cookies" -H 'Accept: text/html' -o "$folder/page" "$link"
grep -q '<script' "$folder/page"
echo "served $(wc -c <"$folder/page") bytes"

#!/bin/sh
# Runs dabiao from this repository, which installs and builds itself the first time. For places that start it from a
# checkout: the GitHub action, the hook of pre-commit, jobs of GitLab.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
built="$root/packages/cli/dist/built"
if [ ! -f "$built" ]; then
  (
    cd "$root"
    pnpm=$(node -p "require('./package.json').packageManager")
    npx --yes "$pnpm" install --frozen-lockfile
    node build.mjs
  ) >&2
fi
exec node "$root/packages/cli/dist/main.js" "$@"

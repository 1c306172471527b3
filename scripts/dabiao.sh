#!/bin/sh
# Runs dabiao from this repository, which installs and builds itself the first time and after it was changed. For places
# that start it from a checkout: the GitHub action, the hook of pre-commit, jobs of GitLab.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
node "$root/scripts/build-if-stale.mjs" --install
exec node "$root/packages/cli/dist/main.js" "$@"

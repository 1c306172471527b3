#!/bin/sh
# Runs dabiao from this repository, which installs and builds itself the first time and after it was changed. For places
# that start it from a checkout: the GitHub action, the hook of pre-commit, jobs of GitLab.
set -eu
script=$0
while [ -L "$script" ]; do
  target=$(readlink "$script")
  case $target in /*) script=$target ;; *) script=$(dirname "$script")/$target ;; esac
done
root=$(cd "$(dirname "$script")/.." && pwd)
node "$root/scripts/build-if-stale.mjs" --install || exit 2
exec node "$root/packages/cli/dist/main.js" "$@"

#!/usr/bin/env bash
# Checks every report in and below a folder with several processes. GNU parallel shares the names out; each process
# writes a line a report. Usage: parallel.sh FOLDER > results.ndjson
set -euo pipefail
dabiao=${DABIAO:-dabiao}
command -v parallel > /dev/null || { echo 'GNU parallel is not installed; partition.sh does without it' >&2; exit 2; }

# A process that found a report which did not pass ends with 1; that is a result, not a failure of the run.
find "$1" -type f \( -name '*.md' -o -name '*.txt' -o -name '*.html' -o -name '*.htm' -o -name '*.docx' \) -print0 |
  sort -z |
  parallel --null --max-args 500 --keep-order --jobs "${JOBS:-100%}" \
    "$dabiao check --format ndjson --concurrency 1 --quiet -- {} || [ \$? -eq 1 ]"
